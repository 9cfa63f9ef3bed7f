package org.waymark.disclosure;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that may leave the system, whole.
 *
 * @param groups what each group's own row is, shown or not, in the order given
 * @param together the row of the groups that are shown only together, its members; null where there is none, or where they are all there is and
 *     so are the overall row
 * @param overall all groups together
 */
public record ProtectedTable(List<ProtectedRow> groups, ProtectedRow together, ProtectedRow overall) {

    public ProtectedTable {
        groups = List.copyOf(groups);
    }

    /** The row of a group. @throws NoSuchElementException when the table has no such group */
    public ProtectedRow group(String name) {
        return groups.stream()
                .filter(row -> row.members().equals(List.of(name)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No group " + name));
    }

    /** Every row of the breakdown that may be seen: of one group each, and last of several together. */
    public Stream<ProtectedRow> shownRows() {
        return Stream.concat(groups.stream().filter(ProtectedRow::shown), Stream.ofNullable(together));
    }

    /**
     * Pools tables of the same groups and columns, as a dimension pools its elements. A row is shown only where every
     * part of it is, with the same members: the pooled row minus the shown parts would otherwise be what is hidden. So pooling shows
     * nothing that its parts do not.
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
        return new ProtectedTable(rows, pooledTogether(parts).orElse(null), pooledRow(parts, ProtectedTable::overall));
    }

    private static Optional<ProtectedRow> pooledTogether(List<ProtectedTable> parts) {
        boolean same = parts.stream().map(ProtectedTable::together).allMatch(Objects::nonNull)
                && parts.stream()
                                .map(part -> part.together().members())
                                .distinct()
                                .count()
                        == 1;
        return same ? Optional.of(pooledRow(parts, ProtectedTable::together)) : Optional.empty();
    }

    private static ProtectedRow pooledRow(List<ProtectedTable> parts, Function<ProtectedTable, ProtectedRow> row) {
        List<ProtectedRow> rows = parts.stream().map(row).toList();
        List<String> members = rows.get(0).members();
        int columns = rows.get(0).cells().size();
        if (!rows.stream().allMatch(ProtectedRow::shown)) {
            return ProtectedRow.hidden(members, columns, reason(rows));
        }
        return ProtectedRow.shown(
                members,
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
                overall.cells().size(),
                groups.stream().map(ProtectedRow::members).toList());
    }
}
