package org.waymark.reporting.model;

import java.util.Map;
import java.util.stream.Stream;

/** The cells of one scope, read at once; a cell that is not there counts nothing. */
public record CellSet(Scope scope, Map<CellKey, Tally> cells) {
    public CellSet {
        cells = Map.copyOf(cells);
    }

    /** Every code the measure has a cell of, whatever it holds. */
    public Stream<String> codes(Measure measure) {
        return cells.keySet().stream()
                .filter(key -> key.measure() == measure)
                .map(CellKey::code)
                .distinct();
    }

    public Tally at(String nation, Measure measure) {
        return at(nation, measure, "", "");
    }

    public Tally at(String nation, Measure measure, String code, String answer) {
        return cells.getOrDefault(new CellKey(scope, nation, measure, code, answer), Tally.NONE);
    }
}
