package org.waymark.assessment.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which programmes a caller sees. */
record Scope(boolean all, List<UUID> programmes) {
    static final Scope ALL = new Scope(true, List.of());

    static Scope only(Collection<String> ids) {
        return new Scope(false, ids.stream().map(UUID::fromString).toList());
    }

    boolean holds(UUID id) {
        return all || programmes.contains(id);
    }
}
