package org.waymark.demonstration;

import java.util.List;
import java.util.Map;

/** Compares every computed figure with the published one. */
final class Verification {
    private final FigureReading computed;
    private final Patience patience;

    Verification(Api reporting, Patience patience) {
        this.computed = new FigureReading(reporting);
        this.patience = patience;
    }

    /** Baselines may still be on their way: reads again until all is as it should be, or patience has run out. */
    Comparison compare() {
        Pause pause = new Pause();
        Comparison comparison = read();
        while (!comparison.holds() && !pause.lastedLongerThan(patience.settling())) {
            pause.rest();
            comparison = read();
        }
        return comparison;
    }

    private Comparison read() {
        return new Comparison(List.of(
                table("levels", PublishedCells.levels(), computed.levels()),
                table("dimensions", PublishedCells.dimensions(), computed.dimensions()),
                table("representation", PublishedCells.representation(), computed.representation()),
                table("conclusions", PublishedCells.conclusions(), computed.conclusions()),
                table("participation", PublishedCells.participation(), computed.participation())));
    }

    static Comparison.Table table(String name, Map<String, String> published, Map<String, String> computed) {
        return new Comparison.Table(
                name,
                published.keySet().stream()
                        .map(cell -> cell(name, cell, published.get(cell), computed.getOrDefault(cell, "missing")))
                        .toList());
    }

    private static Comparison.Cell cell(String table, String name, String published, String computed) {
        String slip = Published.knownDifferences().stream()
                .filter(known -> known.table().equals(table) && known.cell().equals(name))
                .filter(known ->
                        known.published().equals(published) && known.computed().equals(computed))
                .map(Published.KnownDifference::note)
                .findFirst()
                .orElse(null);
        return new Comparison.Cell(name, published, computed, slip);
    }
}
