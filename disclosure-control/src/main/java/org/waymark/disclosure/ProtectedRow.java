package org.waymark.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A row that may leave the system. Rows are shown or hidden whole, with their base: one missing cell could be worked
 * out from the others.
 *
 * @param members names of the groups it counts
 * @param base how many respondents or rated areas it counts
 * @param cells one per column, in the order given
 */
public record ProtectedRow(List<String> members, Cell base, List<Cell> cells) {

    public ProtectedRow {
        members = List.copyOf(members);
        cells = List.copyOf(cells);
    }

    static ProtectedRow shown(List<String> members, List<Long> counts) {
        long base = counts.stream().mapToLong(Long::longValue).sum();
        return new ProtectedRow(
                members,
                new Cell.Shown(base),
                counts.stream().<Cell>map(Cell.Shown::new).toList());
    }

    static ProtectedRow hidden(List<String> members, int columns, Reason reason) {
        Cell confidential = new Cell.Suppressed(reason);
        return new ProtectedRow(members, confidential, Collections.nCopies(columns, confidential));
    }

    /** Why a hidden row is hidden; empty for a shown one. */
    public Optional<Reason> reason() {
        return base instanceof Cell.Suppressed hidden ? Optional.of(hidden.reason()) : Optional.empty();
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
