package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which groups are rows of their own and which are counted together as others. It follows from sizes alone, which tell nothing of what
 * anybody said.
 *
 * @param rows those of one group each, and last the others
 * @param everyone whether all members are in the rows; if not, a row of everyone would give away the one who is left out
 */
record RowsBySize(List<Row> rows, boolean everyone) {

    /** @param groups each with members */
    static RowsBySize of(int minimum, int columns, List<Group> groups) {
        List<Group> bySize = groups.stream()
                .sorted(Comparator.comparingLong(Group::size).thenComparing(Group::name))
                .toList();
        int others = others(minimum, columns, bySize);
        List<Group> counted = bySize.subList(0, others);
        Row together = Row.of(columns, groups.stream().filter(counted::contains).toList());
        if (others > 0 && together.besideTheLargest() < Row.TOGETHER) {
            return new RowsBySize(
                    List.of(Row.of(columns, bySize.get(others - 1)).alone()), false);
        }
        List<Row> rows = new ArrayList<>();
        groups.stream().filter(group -> !counted.contains(group)).forEach(group -> rows.add(Row.of(columns, group)));
        if (others > 0) {
            rows.add(together);
        }
        return new RowsBySize(rows.size() == 1 ? List.of(rows.get(0).alone()) : List.copyOf(rows), true);
    }

    /** How many of the smallest groups are counted together. */
    private static int others(int minimum, int columns, List<Group> bySize) {
        int others =
                (int) bySize.stream().filter(group -> group.size() < minimum).count();
        if (others == 0) {
            return 0;
        }
        while (others < bySize.size() && isTooLittle(minimum, Row.of(columns, bySize.subList(0, others)))) {
            others++;
        }
        return others;
    }

    private static boolean isTooLittle(int minimum, Row together) {
        return !together.isSeveral() || together.size() < minimum || together.besideTheLargest() < Row.TOGETHER;
    }
}
