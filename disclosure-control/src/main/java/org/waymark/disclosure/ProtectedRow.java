package org.waymark.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A row that may leave the system. Rows are shown or hidden whole, with their base: one missing cell could be worked
 * out from the others.
 *
 * @param name what the row is called
 * @param base how many respondents or rated areas it counts
 * @param cells one per column, in the order given
 */
public record ProtectedRow(String name, Cell base, List<Cell> cells) {

    public ProtectedRow {
        cells = List.copyOf(cells);
    }

    static ProtectedRow shown(Group group) {
        return shown(group.name(), group.counts());
    }

    static ProtectedRow shown(String name, List<Long> counts) {
        long base = counts.stream().mapToLong(Long::longValue).sum();
        return new ProtectedRow(
                name,
                new Cell.Shown(base),
                counts.stream().<Cell>map(Cell.Shown::new).toList());
    }

    static ProtectedRow hidden(String name, int columns, Reason reason) {
        Cell confidential = new Cell.Suppressed(reason);
        return new ProtectedRow(name, confidential, Collections.nCopies(columns, confidential));
    }

    /** Whether the row may be seen. Where not, nothing computed from it (a median, an agreement) may be seen either. */
    public boolean shown() {
        return base instanceof Cell.Shown;
    }

    /** The counts of a shown row, in the order of its columns; empty for a hidden one. */
    public Optional<List<Long>> counts() {
        return shown()
                ? Optional.of(
                        cells.stream().map(cell -> ((Cell.Shown) cell).value()).toList())
                : Optional.empty();
    }
}
