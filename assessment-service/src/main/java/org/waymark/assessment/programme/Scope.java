package org.waymark.assessment.programme;

import java.util.Set;
import java.util.UUID;

/** Which programmes a caller sees. */
record Scope(boolean all, Set<UUID> programmes) {
    static final Scope ALL = new Scope(true, Set.of());

    static Scope only(Set<UUID> ids) {
        return new Scope(false, ids);
    }

    boolean holds(UUID id) {
        return all || programmes.contains(id);
    }
}
