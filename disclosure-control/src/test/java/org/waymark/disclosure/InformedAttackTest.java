package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader who knows the rule and all sizes works out no hidden cell, not even to within one, and of no hidden group that it agreed. */
class InformedAttackTest {
    private static final int LARGEST = 9;
    private static final int MOST_GROUPS = 4;
    private static final int MOST_TABLES = 30_000;

    private record Case(int columns, List<Integer> sizes, int threshold) {
        InformedAttack.Findings attack() {
            PeopleRule rule = new PeopleRule(threshold);
            return new InformedAttack(groups -> rule.protect(columns, groups), threshold, columns, sizes).run();
        }
    }

    @Test
    void finds_nothing_in_a_sample_of_small_tables() {
        List<Case> all = cases();
        Random random = new Random(5);
        fails(random.ints(60, 0, all.size())
                .mapToObj(all::get)
                .filter(some -> InformedAttack.tables(some.columns, some.sizes) < 3000));
    }

    /** With only the overall row (8, 8, 1) shown, nine cannot have agreed, so the others did, and the one at level 3 is among the nine. */
    @Test
    void does_not_learn_that_the_smaller_groups_agreed_because_nine_cannot_have() {
        fails(Stream.of(new Case(3, List.of(9, 6, 2), 5)));
    }

    /** Of six and seven areas, (0, 6, 1, 6) of both would say in which nation the one at level 3 is. */
    @Test
    void does_not_learn_in_which_nation_a_single_area_is() {
        AreaRule rule = new AreaRule(4);
        InformedAttack.Findings findings =
                new InformedAttack(groups -> rule.protect(4, groups), 4, 4, List.of(7, 6)).run();
        assertTrue(findings.hiddenGroups > 0 && findings.isNothing(), findings::toString);
    }

    /** One and four who are hidden together with (1, 4) between them: at least three of the four said the same. */
    @Test
    void does_not_learn_what_most_of_four_said_from_a_single_dissenter_beside_them() {
        fails(Stream.of(new Case(2, List.of(7, 4, 1), 5), new Case(3, List.of(6, 4, 1), 5)));
    }

    /** The same steps are the area rule's. */
    @Test
    @Tag("nightly")
    void finds_nothing_in_any_small_table() {
        fails(cases().parallelStream());
    }

    private static void fails(Stream<Case> cases) {
        InformedAttack.Findings findings = cases.map(Case::attack)
                .reduce(new InformedAttack.Findings(), (some, more) -> {
                    InformedAttack.Findings both = new InformedAttack.Findings();
                    both.add(some);
                    both.add(more);
                    return both;
                });
        System.out.println(findings);
        assertTrue(findings.hiddenGroups > 0 && findings.isNothing(), findings::toString);
    }

    /** Sizes in falling order: the rule knows groups by size and, where equal, by name. */
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (List<Integer> sizes : sizes(MOST_GROUPS, LARGEST)) {
            for (int columns = 2; columns <= 5; columns++) {
                for (int threshold = 3; threshold <= 6; threshold++) {
                    if (!sizes.isEmpty() && InformedAttack.tables(columns, sizes) <= MOST_TABLES) {
                        cases.add(new Case(columns, sizes, threshold));
                    }
                }
            }
        }
        return cases;
    }

    private static List<List<Integer>> sizes(int groups, int largest) {
        if (groups == 0) {
            return List.of(List.of());
        }
        return IntStream.rangeClosed(0, largest)
                .boxed()
                .flatMap(first -> first == 0
                        ? Stream.of(List.<Integer>of())
                        : sizes(groups - 1, first).stream().map(rest -> joined(first, rest)))
                .toList();
    }

    private static List<Integer> joined(int first, List<Integer> rest) {
        List<Integer> joined = new ArrayList<>(List.of(first));
        joined.addAll(rest);
        return joined;
    }
}
