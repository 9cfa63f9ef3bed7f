package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A reader who has the shown rows, the overall row and the size of every group, and can add and subtract. */
class SubtractionAttackTest {

    private static final int COLUMNS = 4;

    @Property(tries = 5000)
    void cannot_work_out_the_row_of_a_hidden_group(
            @ForAll("tables") List<Group> groups, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        ProtectedTable table = new PeopleRule(threshold).protect(COLUMNS, groups);
        if (table.overall().shown()) {
            Group hidden = hiddenTogether(groups, table);
            groups.stream()
                    .filter(group ->
                            group.size() > 0 && !table.group(group.name()).shown())
                    .forEach(group -> assertTrue(leavesDoubt(group, hidden), () -> group + " in " + table));
        }
    }

    @Property(tries = 5000)
    void finds_in_every_row_and_remainder_enough_people_who_did_not_all_say_the_same(
            @ForAll("tables") List<Group> groups, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        ProtectedTable table = new PeopleRule(threshold).protect(COLUMNS, groups);
        if (table.overall().shown()) {
            Group hidden = hiddenTogether(groups, table);
            assertTrue(hidden.size() == 0 || isSafe(hidden, threshold), () -> "remainder " + hidden);
        }
        groups.stream()
                .filter(group -> table.group(group.name()).shown())
                .forEach(group -> assertTrue(isSafe(group, threshold), group::toString));
    }

    @Property
    void finds_only_true_figures(@ForAll("tables") List<Group> groups) {
        ProtectedTable table = PeopleRule.DEFAULT.protect(COLUMNS, groups);
        groups.forEach(
                group -> table.group(group.name()).counts().ifPresent(counts -> assertEquals(group.counts(), counts)));
        table.overall()
                .counts()
                .ifPresent(counts ->
                        assertEquals(Group.pooled("all", COLUMNS, groups).counts(), counts));
    }

    private static Group hiddenTogether(List<Group> groups, ProtectedTable table) {
        return Group.pooled(
                "hidden",
                COLUMNS,
                groups.stream()
                        .filter(group -> !table.group(group.name()).shown())
                        .toList());
    }

    /** The bounds that sums leave for each cell (Fréchet); a row is worked out when each has only one value left. */
    private static boolean leavesDoubt(Group group, Group hidden) {
        long others = hidden.size() - group.size();
        return hidden.counts().stream()
                .anyMatch(column -> Math.max(0, column - others) < Math.min(column, group.size()));
    }

    private static boolean isSafe(Group group, int threshold) {
        return group.size() >= threshold
                && group.counts().stream().filter(count -> count > 0).count() > 1;
    }

    @Provide
    Arbitrary<List<Group>> tables() {
        Arbitrary<List<Long>> row = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2).list().ofSize(COLUMNS),
                Arbitraries.longs().between(0, 9).list().ofSize(COLUMNS),
                Arbitraries.integers().between(0, COLUMNS - 1).flatMap(SubtractionAttackTest::allAt));
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(index -> new Group("group " + index, rows.get(index), 0))
                        .toList());
    }

    private static Arbitrary<List<Long>> allAt(int column) {
        return Arbitraries.longs()
                .between(0, 9)
                .map(count -> IntStream.range(0, COLUMNS)
                        .mapToObj(each -> each == column ? count : 0L)
                        .toList());
    }
}
