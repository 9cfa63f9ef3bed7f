package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps both rules share. What is hidden follows from the sizes of the groups alone wherever it can, because a
 * choice that depends on the answers can be read backwards.
 */
record Protection(int minimum) {

    private static final String OVERALL = "overall";

    ProtectedTable protect(int columns, List<Group> groups) {
        requireOneShape(columns, groups);
        Group overall = Group.pooled(OVERALL, columns, groups);
        if (tooFew(overall) || overall.givesAway()) {
            return table(groups, groups, hidden(overall));
        }
        List<Group> hidden = hiddenBySize(groups);
        List<Group> legible = legible(columns, groups, hidden);
        if (legible.stream().noneMatch(Group::givesAway)) {
            return table(groups, hidden, ProtectedRow.shown(overall));
        }
        boolean ambiguous = explanations(legible, overall) > 1;
        return table(groups, groups, ambiguous ? ProtectedRow.shown(overall) : hidden(overall));
    }

    private List<Group> hiddenBySize(List<Group> groups) {
        List<Group> bySize = groups.stream()
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingLong(Group::size))
                .toList();
        if (bySize.stream().noneMatch(this::tooFew)) {
            return List.of();
        }
        List<Group> hidden = new ArrayList<>();
        long members = 0;
        for (Group group : bySize) {
            // the smallest is itself too few, so that reaching the minimum always takes two
            if (tooFew(group) || members < minimum) {
                hidden.add(group);
                members += group.size();
            }
        }
        return hidden;
    }

    /** What a reader could make out if only {@code hidden} were hidden: every other group, and the hidden as one. */
    private static List<Group> legible(int columns, List<Group> groups, List<Group> hidden) {
        return Stream.concat(
                        groups.stream().filter(group -> !hidden.contains(group)),
                        Stream.of(Group.pooled(OVERALL, columns, hidden)))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** How many ways a reader of the overall row has to explain, by one group and its answer, why all is hidden. */
    private static long explanations(List<Group> legible, Group overall) {
        return legible.stream()
                .filter(group -> !group.allNamed())
                .flatMap(group -> overall.counts().stream().filter(count -> count >= group.size()))
                .count();
    }

    private ProtectedTable table(List<Group> groups, List<Group> hidden, ProtectedRow overall) {
        return new ProtectedTable(
                groups.stream()
                        .map(group ->
                                hidden.contains(group) || tooFew(group) ? hidden(group) : ProtectedRow.shown(group))
                        .toList(),
                overall);
    }

    private ProtectedRow hidden(Group group) {
        return ProtectedRow.hidden(
                group.name(), group.counts().size(), tooFew(group) ? Reason.TOO_FEW : Reason.GIVES_AWAY);
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
