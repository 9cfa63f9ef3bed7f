package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every published figure as a cell name with its text, in the order of the publication. */
final class PublishedCells {
    private PublishedCells() {}

    static Map<String, String> levels() {
        Map<String, String> cells = new LinkedHashMap<>();
        Published.levels()
                .forEach(cell -> cells.put(
                        cell.element() + "/" + cell.group() + "/" + cell.level(), String.valueOf(cell.areas())));
        return cells;
    }

    static Map<String, String> dimensions() {
        Map<String, String> cells = new LinkedHashMap<>();
        Published.dimensions()
                .forEach(cell -> cells.put(
                        cell.dimension() + "/" + cell.group() + "/" + cell.level(), String.valueOf(cell.percent())));
        return cells;
    }

    static Map<String, String> representation() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Published.RoleCell cell : Published.representation()) {
            String text = cell.applies()
                    ? share(cell.areas().toString(), cell.percent().toString())
                    : "z";
            cells.put(cell.role() + "/" + cell.group(), text);
        }
        return cells;
    }

    static Map<String, String> conclusions() {
        Map<String, String> cells = new LinkedHashMap<>();
        Published.conclusions()
                .forEach(cell ->
                        cells.put(cell.theme(), outOf(String.valueOf(cell.areas()), String.valueOf(cell.outOf()))));
        return cells;
    }

    static Map<String, String> participation() {
        Map<String, String> cells = new LinkedHashMap<>();
        Published.participation().forEach((figure, value) -> cells.put(figure, value.toString()));
        return cells;
    }

    /** {@code 4 (20%)}; one symbol stands for both. */
    static String share(String areas, String percent) {
        return areas.equals("z") ? areas : areas + " (" + percent + "%)";
    }

    static String outOf(String areas, String base) {
        return areas + " of " + base;
    }
}
