package org.waymark.reporting.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The cells as they are against the cells counted again from the contributions.
 *
 * @param contributions number of contributions counted
 * @param cells number of cells found
 * @param equal whether every cell holds what the contributions add up to
 * @param differences cells that do not; empty when equal
 */
public record Recount(long contributions, long cells, boolean equal, List<Difference> differences) {
    /** @param recounted what the cell should hold */
    @Schema(name = "RecountDifference")
    public record Difference(CellKey cell, Tally kept, Tally recounted) {}

    static Recount of(long contributions, Map<CellKey, Tally> kept, Map<CellKey, Tally> recounted) {
        var keys = new TreeMap<CellKey, Tally>(recounted);
        keys.putAll(kept);
        var differences = keys.navigableKeySet().stream()
                .map(key -> new Difference(
                        key, kept.getOrDefault(key, Tally.NONE), recounted.getOrDefault(key, Tally.NONE)))
                .filter(difference -> !difference.kept().equals(difference.recounted()))
                .toList();
        return new Recount(contributions, kept.size(), differences.isEmpty(), differences);
    }
}
