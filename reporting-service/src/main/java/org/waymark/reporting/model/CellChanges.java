package org.waymark.reporting.model;

import java.util.SortedMap;
import java.util.TreeMap;

/** Collects by how much cells change, over as many contributions as a batch holds; cells that end up unchanged drop out. */
public final class CellChanges {
    private final SortedMap<CellKey, Tally> changes = new TreeMap<>();

    /** Takes off what a contribution added when it was applied. */
    public void remove(Contribution contribution) {
        contribution.cells().forEach((key, tally) -> change(key, tally.negated()));
    }

    public void add(Contribution contribution) {
        contribution.cells().forEach(this::change);
    }

    /** In key order. */
    public SortedMap<CellKey, Tally> inKeyOrder() {
        return changes;
    }

    private void change(CellKey key, Tally tally) {
        changes.merge(key, tally, (before, more) -> {
            var sum = before.plus(more);
            return sum.equals(Tally.NONE) ? null : sum;
        });
    }
}
