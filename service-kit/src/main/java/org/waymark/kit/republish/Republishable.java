package org.waymark.kit.republish;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Aggregates of one kind whose current states can be announced again; a service has a bean for each kind. */
public interface Republishable {
    /** The cause that such an announcement names. */
    String CAUSE = "republished";

    /** Stable name of the kind, in the plural and in kebab case. */
    String kind();

    /**
     * Announces the next states, in the order of their keys and in the transaction it is called in.
     *
     * @param after key of the last one announced before; empty at the beginning
     * @param most how many at most
     * @return keys of those announced; fewer than {@code most} when they are the last
     */
    List<String> republish(String after, int most);

    /**
     * Aggregates that are known by a UUID.
     *
     * @param next those that follow an id, in the order of ids, and how many at most
     */
    static <T> Republishable byId(
            String kind, BiFunction<UUID, Integer, List<T>> next, Function<T, UUID> id, Consumer<T> announce) {
        return new Republishable() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<String> republish(String after, int most) {
                List<T> states = next.apply(after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after), most);
                states.forEach(announce);
                return states.stream().map(id).map(UUID::toString).toList();
            }
        };
    }
}
