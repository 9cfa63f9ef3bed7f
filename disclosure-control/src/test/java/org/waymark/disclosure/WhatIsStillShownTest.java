package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated surveys of people who mostly choose the lower levels: how much of them may be seen. */
@Tag("nightly")
class WhatIsStillShownTest {
    private static final int ELEMENTS = 17;
    private static final int SURVEYS = 2000;
    private static final int LEVELS = 4;
    private static final double CANNOT_SAY = 0.1;
    private static final int THRESHOLD = 5;

    private final Random random = new Random(11);

    /** The least in per cent: what the note on the rule measured, less what chance may take away. */
    @ParameterizedTest(name = "{1} people in {0} roles")
    @CsvSource({"3, 12, 75, 25", "3, 16, 80, 45", "4, 24, 90, 60", "6, 34, 95, 50", "8, 60, 95, 50"})
    void most_elements_have_an_overall_row_and_many_a_breakdown(int roles, int people, int overall, int breakdown) {
        PeopleRule rule = new PeopleRule(THRESHOLD);
        int tables = 0;
        int withOverall = 0;
        int withBreakdown = 0;
        long inOwnRow = 0;
        long inAnyRow = 0;
        for (int survey = 0; survey < SURVEYS; survey++) {
            List<Integer> sizes = sizes(roles, people);
            for (int element = 0; element < ELEMENTS; element++) {
                ProtectedTable table = rule.protect(LEVELS + 1, groups(sizes));
                tables++;
                withOverall += table.overall().shown() ? 1 : 0;
                withBreakdown += table.shownRows().findAny().isPresent() ? 1 : 0;
                inOwnRow += table.groups().stream()
                        .filter(ProtectedRow::shown)
                        .mapToLong(WhatIsStillShownTest::base)
                        .sum();
                inAnyRow +=
                        table.shownRows().mapToLong(WhatIsStillShownTest::base).sum();
            }
        }
        long members = (long) tables * people;
        System.out.printf(
                "%d roles, %d people: overall %d %%, breakdown %d %%; people in a row of their role %d %%, in any row %d %%%n",
                roles,
                people,
                100L * withOverall / tables,
                100L * withBreakdown / tables,
                100 * inOwnRow / members,
                100 * inAnyRow / members);
        assertTrue(100L * withOverall / tables >= overall && 100L * withBreakdown / tables >= breakdown);
    }

    private static long base(ProtectedRow row) {
        return ((Cell.Shown) row.base()).value();
    }

    /** Everybody takes a role by chance, the first ones oftener. */
    private List<Integer> sizes(int roles, int people) {
        int[] sizes = new int[roles];
        IntStream.range(0, people).forEach(person -> sizes[Math.min(random.nextInt(roles), random.nextInt(roles))]++);
        return IntStream.of(sizes).boxed().toList();
    }

    /** Each element has a level that most people choose. */
    private List<Group> groups(List<Integer> sizes) {
        int usual = Math.min(random.nextInt(LEVELS), random.nextInt(LEVELS));
        List<Group> groups = new ArrayList<>();
        for (int size : sizes) {
            long[] counts = new long[LEVELS + 1];
            IntStream.range(0, size).forEach(person -> counts[answer(usual)]++);
            groups.add(Group.ofPeople("role " + groups.size(), counts));
        }
        return groups;
    }

    private int answer(int usual) {
        if (random.nextDouble() < CANNOT_SAY) {
            return LEVELS;
        }
        int away = (int) Math.round(random.nextGaussian() * 0.8);
        return Math.max(0, Math.min(LEVELS - 1, usual + away));
    }
}
