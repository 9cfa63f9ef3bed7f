package org.waymark.disclosure;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table that may leave the system, whole.
 *
 * @param groups one row per group, in the order given
 * @param overall all groups together
 */
public record ProtectedTable(List<ProtectedRow> groups, ProtectedRow overall) {

    public ProtectedTable {
        groups = List.copyOf(groups);
    }

    /** The row of a group. @throws NoSuchElementException when the table has no such group */
    public ProtectedRow group(String name) {
        return groups.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No group " + name));
    }

    /**
     * Pools tables of the same groups and columns, as a dimension pools its elements. A row is shown only where every
     * part of it is: the pooled row minus the shown parts would otherwise be what is hidden. So pooling shows nothing
     * that its parts do not.
     *
     * @param parts at least one
     * @throws IllegalArgumentException for no parts, or parts of different groups or columns
     */
    public static ProtectedTable pooled(List<ProtectedTable> parts) {
        if (parts.stream().map(ProtectedTable::shape).distinct().count() != 1) {
            throw new IllegalArgumentException("Only tables of the same groups and columns can be pooled");
        }
        List<ProtectedRow> rows = IntStream.range(0, parts.get(0).groups().size())
                .mapToObj(row -> pooledRow(parts, part -> part.groups().get(row)))
                .toList();
        return new ProtectedTable(rows, pooledRow(parts, ProtectedTable::overall));
    }

    private static ProtectedRow pooledRow(List<ProtectedTable> parts, Function<ProtectedTable, ProtectedRow> row) {
        List<ProtectedRow> rows = parts.stream().map(row).toList();
        String name = rows.get(0).name();
        int columns = rows.get(0).cells().size();
        if (!rows.stream().allMatch(ProtectedRow::shown)) {
            return ProtectedRow.hidden(name, columns, reason(rows));
        }
        return ProtectedRow.shown(
                name,
                IntStream.range(0, columns)
                        .mapToObj(column -> rows.stream()
                                .mapToLong(part -> part.counts().orElseThrow().get(column))
                                .sum())
                        .toList());
    }

    private static Reason reason(List<ProtectedRow> rows) {
        Cell tooFew = new Cell.Suppressed(Reason.TOO_FEW);
        return rows.stream().allMatch(row -> row.base().equals(tooFew)) ? Reason.TOO_FEW : Reason.GIVES_AWAY;
    }

    private List<Object> shape() {
        return List.of(
                overall.cells().size(), groups.stream().map(ProtectedRow::name).toList());
    }
}
