package org.waymark.demonstration;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The published figures beside the computed ones. */
public record Comparison(List<Table> tables) {

    /** @param cells in the order of the publication */
    public record Table(String name, List<Cell> cells) {
        public long equal() {
            return cells.stream().filter(Cell::isEqual).count();
        }

        Map<String, Cell> byName() {
            return cells.stream().collect(Collectors.toMap(Cell::name, cell -> cell));
        }
    }

    /**
     * One figure.
     *
     * @param published as printed; {@code z} where the publication leaves the cell blank as not applicable
     * @param computed what the reporting service says; {@code missing} where it says nothing
     * @param slip why the publication differs; null unless this is one of its own slips, with exactly these two values
     */
    public record Cell(String name, String published, String computed, String slip) {
        public boolean isEqual() {
            return published.equals(computed);
        }

        boolean isSlip() {
            return slip != null;
        }
    }

    /** Whether all is equal except the publication's own slips, and these are all there. */
    public boolean holds() {
        return unexpected().isEmpty()
                && slips().size() == Published.knownDifferences().size();
    }

    /** The publication's own slips. */
    public List<Cell> slips() {
        return cells(Cell::isSlip);
    }

    /** Differences nobody has an explanation for. */
    public List<Cell> unexpected() {
        return cells(cell -> !cell.isEqual() && !cell.isSlip());
    }

    /** The comparison as a text of several lines, for people. */
    public String print() {
        return new ComparisonText(this).toString();
    }

    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Cell> cells(Predicate<Cell> which) {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .filter(which)
                .toList();
    }
}
