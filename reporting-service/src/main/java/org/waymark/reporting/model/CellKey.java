package org.waymark.reporting.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * Names one cell. Cells are always written in the order of their keys, so that two writers never wait for each other in a
 * circle.
 *
 * @param nation {@code England} or {@code Wales}
 * @param code what is counted, as {@link Measure} says; empty where it needs none
 * @param answer the answer that is counted, as {@link Measure} says; empty where it needs none
 */
public record CellKey(Scope scope, String nation, Measure measure, String code, String answer)
        implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = comparing((CellKey key) -> key.scope.programmeId())
            .thenComparing(key -> key.scope.cycleId())
            .thenComparing(key -> key.scope.framework())
            .thenComparing(key -> key.scope.frameworkVersion())
            .thenComparing(CellKey::nation)
            .thenComparing(CellKey::measure)
            .thenComparing(CellKey::code)
            .thenComparing(CellKey::answer);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
