package org.waymark.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The comparison for people: every figure, and where the publication prints another one both. */
final class ComparisonText {
    private static final List<String> GROUPS = List.of("together", "wales", "england");
    private static final int LEVELS = 4;

    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison comparison) {
        this.comparison = comparison;
        byLevel("levels", "Areas at each level (Basic, Early progress, Substantial progress, Mature)");
        byLevel("dimensions", "Per cent of a dimension's ratings at each level");
        representation();
        list("conclusions", "Areas in which each conclusion was reached");
        list("participation", "Participation");
        summary();
    }

    private void byLevel(String table, String title) {
        Map<String, Comparison.Cell> cells = comparison.table(table).byName();
        head(title);
        line("", "both", "Wales", "England");
        comparison.table(table).cells().stream()
                .map(cell -> cell.name().substring(0, cell.name().indexOf('/')))
                .distinct()
                .forEach(row -> line(
                        row,
                        GROUPS.stream().map(group -> levels(cells, row, group)).toArray(String[]::new)));
    }

    private static String levels(Map<String, Comparison.Cell> cells, String row, String group) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> "%3s".formatted(show(cells.get(row + "/" + group + "/" + level))))
                .collect(Collectors.joining(" "));
    }

    private void representation() {
        Map<String, Comparison.Cell> cells = comparison.table("representation").byName();
        head("Areas in which each role took part in the workshops (z: not applicable)");
        line("", "both", "Wales", "England");
        Published.representation().stream()
                .map(Published.RoleCell::role)
                .distinct()
                .forEach(role -> line(
                        role,
                        GROUPS.stream()
                                .map(group -> show(cells.get(role + "/" + group)))
                                .toArray(String[]::new)));
    }

    private void list(String table, String title) {
        head(title);
        comparison.table(table).cells().forEach(cell -> line(cell.name(), show(cell)));
    }

    private void summary() {
        head("Result");
        comparison
                .tables()
                .forEach(table -> line(
                        table.name(), table.equal() + " of " + table.cells().size() + " equal"));
        long blank = comparison.table("representation").cells().stream()
                .filter(cell -> cell.published().equals("z") && cell.isEqual())
                .count();
        text.append("  representation: %d with percentages, %d not applicable%n"
                .formatted(comparison.table("representation").equal() - blank, blank));
        differences("The publication's own slips:", comparison.slips());
        differences("Differences that nothing explains:", comparison.unexpected());
        text.append(comparison.holds() ? "The figures hold.\n" : "The figures DO NOT HOLD.\n");
    }

    private void differences(String title, List<Comparison.Cell> cells) {
        text.append(cells.isEmpty() ? "" : title + "\n");
        cells.forEach(cell -> text.append("  %s: published %s, computed %s. %s%n"
                .formatted(cell.name(), cell.published(), cell.computed(), cell.isSlip() ? cell.slip() : "")));
    }

    private static String show(Comparison.Cell cell) {
        return cell.isEqual() ? cell.computed() : cell.computed() + "!" + cell.published();
    }

    private void head(String title) {
        text.append("\n").append(title).append("\n");
    }

    private void line(String name, String... cells) {
        text.append("  %-30s".formatted(name));
        for (String cell : cells) {
            text.append(" %-18s".formatted(cell));
        }
        text.setLength(text.toString().stripTrailing().length());
        text.append("\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
