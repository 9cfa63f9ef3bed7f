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
public record ClearedTable(List<ClearedRow> groups, ClearedRow overall) {

    public ClearedTable {
        groups = List.copyOf(groups);
    }

    /** The row of a group. @throws NoSuchElementException when the table has no such group */
    public ClearedRow group(String name) {
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
    public static ClearedTable pooled(List<ClearedTable> parts) {
        if (parts.stream().map(ClearedTable::shape).distinct().count() != 1) {
            throw new IllegalArgumentException("Only tables of the same groups and columns can be pooled");
        }
        List<ClearedRow> rows = IntStream.range(0, parts.get(0).groups().size())
                .mapToObj(row -> pooledRow(parts, part -> part.groups().get(row)))
                .toList();
        return new ClearedTable(rows, pooledRow(parts, ClearedTable::overall));
    }

    private static ClearedRow pooledRow(List<ClearedTable> parts, Function<ClearedTable, ClearedRow> row) {
        List<ClearedRow> rows = parts.stream().map(row).toList();
        String name = rows.get(0).name();
        int columns = rows.get(0).cells().size();
        if (!rows.stream().allMatch(ClearedRow::shown)) {
            return ClearedRow.hidden(name, columns, reason(rows));
        }
        return ClearedRow.shown(
                name,
                IntStream.range(0, columns)
                        .mapToObj(column -> rows.stream()
                                .mapToLong(part -> part.counts().orElseThrow().get(column))
                                .sum())
                        .toList());
    }

    private static Reason reason(List<ClearedRow> rows) {
        Cell tooFew = new Cell.Suppressed(Reason.TOO_FEW);
        return rows.stream().allMatch(row -> row.base().equals(tooFew)) ? Reason.TOO_FEW : Reason.GIVES_AWAY;
    }

    private List<Object> shape() {
        return List.of(
                overall.cells().size(), groups.stream().map(ClearedRow::name).toList());
    }
}
