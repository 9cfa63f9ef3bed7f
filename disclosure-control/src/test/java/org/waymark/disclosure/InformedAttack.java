package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A reader who knows the rule and the size of every group: they try every table there can be, keep those that would have been published exactly
 * alike, and look what the hidden cells lie between in all of these.
 */
final class InformedAttack {
    /** What was found, over any number of cases. */
    static final class Findings {
        long tables;
        long hiddenGroups;
        long exact;
        long withinOne;
        long ofOneMind;
        long hardlyDisagree;
        final List<String> examples = new ArrayList<>();

        void add(Findings other) {
            tables += other.tables;
            hiddenGroups += other.hiddenGroups;
            exact += other.exact;
            withinOne += other.withinOne;
            ofOneMind += other.ofOneMind;
            hardlyDisagree += other.hardlyDisagree;
            examples.addAll(other.examples);
        }

        boolean isNothing() {
            return exact == 0 && withinOne == 0 && ofOneMind == 0 && hardlyDisagree == 0;
        }

        @Override
        public String toString() {
            return "%,d tables, %,d hidden groups: %d cells known exactly, %d within one, %d groups of one mind, %d rows all or all but one %s"
                    .formatted(tables, hiddenGroups, exact, withinOne, ofOneMind, hardlyDisagree, examples);
        }
    }

    /** What one published table leaves possible of each group, and of each row: a group, or several that are counted together. */
    private static final class Possible {
        final long[][] least;
        final long[][] most;
        final boolean[] disagrees;
        final boolean[] twoOutside;

        Possible(int groups, int rows, int columns) {
            least = new long[groups][columns];
            most = new long[groups][columns];
            disagrees = new boolean[groups];
            twoOutside = new boolean[rows];
            Arrays.stream(least).forEach(row -> Arrays.fill(row, Long.MAX_VALUE));
        }

        void add(int group, List<Long> counts) {
            for (int column = 0; column < counts.size(); column++) {
                least[group][column] = Math.min(least[group][column], counts.get(column));
                most[group][column] = Math.max(most[group][column], counts.get(column));
            }
            disagrees[group] |= outside(counts) > 0;
        }

        void addRow(int row, List<List<Long>> members) {
            List<Long> sums = new ArrayList<>(members.get(0));
            members.stream().skip(1).forEach(counts -> {
                for (int column = 0; column < counts.size(); column++) {
                    sums.set(column, sums.get(column) + counts.get(column));
                }
            });
            twoOutside[row] |= outside(sums) >= 2;
        }

        private static long outside(List<Long> counts) {
            return counts.stream().mapToLong(Long::longValue).sum()
                    - counts.stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    private final Function<List<Group>, ProtectedTable> rule;
    private final int columns;
    private final List<Integer> sizes;
    /** Numbers of the groups in each row, known from sizes alone; none where somebody is left out of the rows. */
    private final List<List<Integer>> rows;

    InformedAttack(Function<List<Group>, ProtectedTable> rule, int minimum, int columns, List<Integer> sizes) {
        this.rule = rule;
        this.columns = columns;
        this.sizes = sizes;
        this.rows = rows(minimum);
    }

    private List<List<Integer>> rows(int minimum) {
        List<Group> groups =
                groups(sizes.stream().map(size -> rows(columns, size).get(0)).toList());
        List<Group> present = groups.stream().filter(group -> !group.isEmpty()).toList();
        RowsBySize split = RowsBySize.of(minimum, columns, present);
        return split.everyone()
                ? split.rows().stream()
                        .map(row -> row.members().stream().map(groups::indexOf).toList())
                        .toList()
                : List.of();
    }

    /** How many tables there are to try. */
    static double tables(int columns, List<Integer> sizes) {
        double tables = 1;
        for (int size : sizes) {
            for (int factor = 1; factor < columns; factor++) {
                tables *= (size + factor) / (double) factor;
            }
        }
        return tables;
    }

    Findings run() {
        Map<ProtectedTable, Possible> published = new HashMap<>();
        List<List<List<Long>>> choices =
                sizes.stream().map(size -> rows(columns, size)).toList();
        Findings findings = new Findings();
        tryAll(choices, new ArrayList<>(), published, findings);
        published.forEach((table, possible) -> look(table, possible, findings));
        return findings;
    }

    private void tryAll(
            List<List<List<Long>>> choices,
            List<List<Long>> chosen,
            Map<ProtectedTable, Possible> published,
            Findings findings) {
        if (chosen.size() == choices.size()) {
            findings.tables++;
            note(
                    chosen,
                    published.computeIfAbsent(
                            rule.apply(groups(chosen)), none -> new Possible(sizes.size(), rows.size(), columns)));
            return;
        }
        for (List<Long> row : choices.get(chosen.size())) {
            chosen.add(row);
            tryAll(choices, chosen, published, findings);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void note(List<List<Long>> chosen, Possible possible) {
        for (int group = 0; group < sizes.size(); group++) {
            possible.add(group, chosen.get(group));
        }
        for (int row = 0; row < rows.size(); row++) {
            possible.addRow(row, rows.get(row).stream().map(chosen::get).toList());
        }
    }

    private static List<Group> groups(List<List<Long>> chosen) {
        List<Group> groups = new ArrayList<>();
        for (List<Long> counts : chosen) {
            groups.add(new Group("group " + groups.size(), counts, 0));
        }
        return groups;
    }

    private void look(ProtectedTable table, Possible possible, Findings findings) {
        for (int group = 0; group < sizes.size(); group++) {
            if (sizes.get(group) > 0 && !table.groups().get(group).shown()) {
                findings.hiddenGroups++;
                look(table, possible, group, findings);
            }
        }
        boolean onlyOverall = rows.size() > 1
                && table.overall().shown()
                && table.shownRows().findAny().isEmpty();
        for (int row = 0; onlyOverall && row < rows.size(); row++) {
            if (!possible.twoOutside[row]) {
                findings.hardlyDisagree++;
                example(table, rows.get(row).get(0), findings);
            }
        }
    }

    private void look(ProtectedTable table, Possible possible, int group, Findings findings) {
        for (int column = 0; column < columns; column++) {
            long least = possible.least[group][column];
            long distance = possible.most[group][column] - least;
            if (least > 0 && distance < 2) {
                findings.exact += distance == 0 ? 1 : 0;
                findings.withinOne += distance;
                example(table, group, findings);
            }
        }
        if (sizes.get(group) > 1 && !possible.disagrees[group]) {
            findings.ofOneMind++;
            example(table, group, findings);
        }
    }

    private void example(ProtectedTable table, int group, Findings findings) {
        if (findings.examples.size() < 3) {
            findings.examples.add("group " + group + " of " + sizes + " in " + table);
        }
    }

    /** Every way in which so many members can answer. */
    static List<List<Long>> rows(int columns, int size) {
        if (columns == 1) {
            return List.of(List.of((long) size));
        }
        List<List<Long>> rows = new ArrayList<>();
        for (int first = 0; first <= size; first++) {
            for (List<Long> rest : rows(columns - 1, size - first)) {
                List<Long> row = new ArrayList<>(List.of((long) first));
                row.addAll(rest);
                rows.add(row);
            }
        }
        return rows;
    }
}
