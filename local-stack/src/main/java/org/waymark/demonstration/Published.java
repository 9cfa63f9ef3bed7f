package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published figures, from the packaged data files. Groups are {@code england}, {@code wales} and {@code together}. */
final class Published {
    static final List<String> NATIONS = List.of("England", "Wales");

    private Published() {}

    /** Areas at one level of one element. */
    record LevelCell(String element, String group, int level, int areas) {}

    /** Per cent of a dimension's ratings that are at one level. */
    record DimensionCell(String dimension, String group, int level, int percent) {}

    /** Areas in which a role took part; both numbers null where the role does not exist in the whole group. */
    record RoleCell(String role, String group, Integer areas, Integer percent) {
        boolean applies() {
            return areas != null;
        }
    }

    /** Areas in which a conclusion was reached, of how many, and how we split them; null where it does not apply to a nation. */
    record ConclusionCell(
            String theme, String kind, boolean panelOnly, int areas, int outOf, Integer wales, Integer england) {
        int in(String nation) {
            Integer share = nation.equals("Wales") ? wales : england;
            return share == null ? 0 : share;
        }
    }

    /** A figure in which the publication departs from its own arithmetic. */
    record KnownDifference(String table, String cell, String published, String computed, String note) {}

    static List<LevelCell> levels() {
        return CsvFile.rows("levels").stream()
                .map(row ->
                        new LevelCell(row.get("element"), row.get("group"), number(row, "level"), number(row, "areas")))
                .toList();
    }

    static List<DimensionCell> dimensions() {
        return CsvFile.rows("dimensions").stream()
                .map(row -> new DimensionCell(
                        row.get("dimension"), row.get("group"), number(row, "level"), number(row, "percent")))
                .toList();
    }

    static List<RoleCell> representation() {
        return CsvFile.rows("representation").stream()
                .map(row ->
                        new RoleCell(row.get("role"), row.get("group"), number(row, "areas"), number(row, "percent")))
                .toList();
    }

    static List<ConclusionCell> conclusions() {
        return CsvFile.rows("conclusions").stream()
                .map(row -> new ConclusionCell(
                        row.get("theme"),
                        row.get("kind"),
                        row.get("basis").equals("PANEL"),
                        number(row, "areas"),
                        number(row, "out_of"),
                        number(row, "wales"),
                        number(row, "england")))
                .toList();
    }

    /** {@code survey_respondents}, {@code workshop_participants}, {@code areas}, {@code wales}, {@code england}. */
    static Map<String, Integer> participation() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        CsvFile.rows("participation").forEach(row -> figures.put(row.get("figure"), number(row, "value")));
        return figures;
    }

    static List<KnownDifference> knownDifferences() {
        return CsvFile.rows("known-differences").stream()
                .map(row -> new KnownDifference(
                        row.get("table"), row.get("cell"), row.get("published"), row.get("computed"), row.get("note")))
                .toList();
    }

    static List<String> elements() {
        return levels().stream().map(LevelCell::element).distinct().toList();
    }

    private static Integer number(Map<String, String> row, String column) {
        return row.get(column).equals("z") ? null : Integer.valueOf(row.get(column));
    }
}
