package org.waymark.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What to do with each type of state. A handler runs inside the batch's transaction, only for a state newer than the one kept, and
 * replaces the local copy. It throws {@link BrokenContract} for a state it cannot keep.
 */
public final class StateHandlers {
    private final Map<String, Handler<?>> byType = new HashMap<>();

    private StateHandlers() {}

    public static StateHandlers none() {
        return new StateHandlers();
    }

    public <T> StateHandlers on(String type, Class<T> payload, BiConsumer<T, EventMeta> replace) {
        byType.put(type, new Handler<>(payload, replace));
        return this;
    }

    Optional<Handler<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    record Handler<T>(Class<T> payload, BiConsumer<T, EventMeta> replace) {
        void apply(Object state, EventMeta meta) {
            replace.accept(payload.cast(state), meta);
        }
    }
}
