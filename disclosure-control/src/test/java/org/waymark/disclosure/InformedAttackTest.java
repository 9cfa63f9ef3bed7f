package org.waymark.disclosure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A reader who knows the rule itself and the size of every group: they try every table there can be, keep those that
 * would have been published exactly like the one before them, and look whether a hidden row is the same in all of these.
 */
class InformedAttackTest {

    @Test
    void fails_on_every_small_table_of_people() {
        for (int threshold = 2; threshold <= 4; threshold++) {
            PeopleRule rule = new PeopleRule(threshold);
            attack(2, List.of(7), List.of(0), groups -> rule.protect(2, groups));
            attack(2, List.of(7, 7), List.of(0, 0), groups -> rule.protect(2, groups));
            attack(3, List.of(6, 6), List.of(0, 0), groups -> rule.protect(3, groups));
            attack(2, List.of(5, 5, 5), List.of(0, 0, 0), groups -> rule.protect(2, groups));
            attack(3, List.of(4, 4, 4), List.of(0, 0, 0), groups -> rule.protect(3, groups));
        }
    }

    @Test
    void fails_on_every_small_table_of_areas_whoever_agreed_to_be_named() {
        for (int minimum = 2; minimum <= 4; minimum++) {
            AreaRule rule = new AreaRule(minimum);
            attack(3, List.of(6, 6), List.of(0, 1), groups -> rule.protect(3, groups));
            attack(3, List.of(6, 6), List.of(1, 0), groups -> rule.protect(3, groups));
            attack(2, List.of(5, 5, 5), List.of(0, 1, 0), groups -> rule.protect(2, groups));
            attack(2, List.of(5, 5, 5), List.of(1, 0, 1), groups -> rule.protect(2, groups));
        }
    }

    /** Plays every combination of group sizes up to the largest; consent is all (1) or none (0) of a group. */
    private static void attack(
            int columns, List<Integer> largest, List<Integer> consent, Function<List<Group>, ProtectedTable> rule) {
        List<List<List<Long>>> bySize = new ArrayList<>();
        largest.forEach(size -> bySize.add(rows(columns, size)));
        Map<List<Long>, Map<ProtectedTable, List<Set<List<Long>>>>> seen = new HashMap<>();
        for (List<List<Long>> table : product(bySize)) {
            List<Group> groups = IntStream.range(0, table.size())
                    .mapToObj(index -> group(index, table.get(index), consent.get(index)))
                    .toList();
            List<Long> sizes = groups.stream().map(Group::size).toList();
            List<Set<List<Long>>> possible = seen.computeIfAbsent(sizes, key -> new HashMap<>())
                    .computeIfAbsent(
                            rule.apply(groups),
                            key -> largest.stream()
                                    .<Set<List<Long>>>map(each -> new HashSet<>())
                                    .toList());
            IntStream.range(0, table.size())
                    .forEach(index -> possible.get(index).add(table.get(index)));
        }
        seen.forEach((sizes, published) ->
                published.forEach((table, possible) -> assertDoubt(sizes, consent, table, possible)));
    }

    private static void assertDoubt(
            List<Long> sizes, List<Integer> consent, ProtectedTable table, List<Set<List<Long>>> possible) {
        assertAll(IntStream.range(0, sizes.size())
                .filter(index -> sizes.get(index) > 0 && consent.get(index) == 0)
                .filter(index -> !table.groups().get(index).shown())
                .mapToObj(index -> () -> assertTrue(
                        possible.get(index).size() > 1,
                        () -> "groups of " + sizes + ", row " + possible.get(index) + " read from " + table)));
    }

    private static Group group(int index, List<Long> counts, int consent) {
        long size = counts.stream().mapToLong(Long::longValue).sum();
        return new Group("group " + index, counts, consent * size);
    }

    private static List<List<Long>> rows(int columns, int largest) {
        if (columns == 0) {
            return List.of(List.of());
        }
        List<List<Long>> rows = new ArrayList<>();
        for (int first = 0; first <= largest; first++) {
            for (List<Long> rest : rows(columns - 1, largest - first)) {
                List<Long> row = new ArrayList<>(List.of((long) first));
                row.addAll(rest);
                rows.add(row);
            }
        }
        return rows;
    }

    private static <T> List<List<T>> product(List<List<T>> choices) {
        List<List<T>> product = List.of(List.of());
        for (List<T> choice : choices) {
            product = product.stream()
                    .flatMap(start -> choice.stream().map(next -> {
                        List<T> longer = new ArrayList<>(start);
                        longer.add(next);
                        return longer;
                    }))
                    .toList();
        }
        return product;
    }
}
