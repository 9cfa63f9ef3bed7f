package org.waymark.disclosure;

import java.util.List;
import java.util.Optional;

/** The steps both rules share; {@link PeopleRule} tells them. */
record Protection(int minimum) {

    ProtectedTable protect(int columns, List<Group> groups) {
        requireOneShape(columns, groups);
        List<Group> present = groups.stream().filter(group -> !group.isEmpty()).toList();
        Group everyone = Group.pooled("", columns, present);
        if (tooFew(everyone)) {
            return table(columns, groups, List.of(), Optional.empty());
        }
        RowsBySize split = RowsBySize.of(minimum, columns, present);
        Optional<List<Long>> overall = split.everyone() ? Optional.of(everyone.counts()) : Optional.empty();
        if (split.rows().stream().allMatch(row -> maySpeak(row, everyone.allNamed()))) {
            return table(columns, groups, split.rows(), overall);
        }
        return table(columns, groups, List.of(), overall.filter(counts -> Doubt.remains(split.rows(), counts)));
    }

    /** A row can be too small where its table is that row alone. */
    private boolean maySpeak(Row row, boolean named) {
        return row.size() >= minimum && (named || row.hasEnoughOutside());
    }

    private ProtectedTable table(int columns, List<Group> groups, List<Row> shown, Optional<List<Long>> overall) {
        List<ProtectedRow> rows = shown.stream().map(Row::shown).toList();
        List<String> names = groups.stream().map(Group::name).toList();
        Optional<ProtectedRow> others = rows.stream()
                .filter(row -> row.members().size() > 1 && row.members().size() < present(groups))
                .findFirst();
        return new ProtectedTable(
                groups.stream().map(group -> row(columns, group, rows)).toList(),
                others.orElse(null),
                overall.map(counts -> ProtectedRow.shown(names, counts))
                        .orElseGet(
                                () -> ProtectedRow.hidden(names, columns, reason(Group.pooled("", columns, groups)))));
    }

    private static long present(List<Group> groups) {
        return groups.stream().filter(group -> !group.isEmpty()).count();
    }

    private ProtectedRow row(int columns, Group group, List<ProtectedRow> shown) {
        List<String> alone = List.of(group.name());
        return shown.stream()
                .filter(row -> row.members().equals(alone))
                .findFirst()
                .orElseGet(() -> ProtectedRow.hidden(alone, columns, reason(group)));
    }

    /** From sizes only: that it follows from answers would itself be an answer. */
    private Reason reason(Group group) {
        return tooFew(group) ? Reason.TOO_FEW : Reason.GIVES_AWAY;
    }

    private boolean tooFew(Group group) {
        return group.size() < minimum;
    }

    private static void requireOneShape(int columns, List<Group> groups) {
        if (groups.stream().anyMatch(group -> group.counts().size() != columns)) {
            throw new IllegalArgumentException("Every group needs " + columns + " columns");
        }
        if (groups.stream().map(Group::name).distinct().count() < groups.size()) {
            throw new IllegalArgumentException("Two groups have the same name");
        }
    }
}
