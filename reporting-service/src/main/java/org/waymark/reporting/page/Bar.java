package org.waymark.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reporting.figures.DimensionFigures;

/**
 * One stacked bar: how a dimension's ratings spread over the levels in one group.
 *
 * @param group title of the group of areas
 * @param spread the bar in words, level by level; empty for a hidden group
 * @param segments from the lowest level to the highest, without empty ones; none for a hidden group
 */
public record Bar(String group, String spread, List<Segment> segments) {
    /** Below this share a number does not fit into its segment on a phone. */
    private static final long NARROWEST_LABELLED = 9;

    private static final int TONES = 6;

    /**
     * @param tone 0 (lightest) to 5: where the level stands on the scale
     * @param x where the segment starts, in per cent of the bar
     * @param middle where its label stands
     * @param label per cent; empty where it would not fit
     */
    public record Segment(int tone, String x, String width, String middle, String label) {}

    static Bar of(String group, DimensionFigures.Row row) {
        return row.rated().isNumber() && row.rated().value() > 0
                ? new Bar(group, spread(row), segments(row))
                : new Bar(group, "", List.of());
    }

    /** The tone of a level by its place on the scale, so that a longer scale uses the same colours. */
    static int tone(int index, int levels) {
        return Math.round((float) index * (TONES - 1) / Math.max(1, levels - 1));
    }

    private static String spread(DimensionFigures.Row row) {
        return row.levels().stream()
                .map(level -> level.name() + " " + level.percent().text()
                        + (level.percent().isNumber() ? "%" : ""))
                .collect(Collectors.joining(", "));
    }

    private static List<Segment> segments(DimensionFigures.Row row) {
        var segments = new ArrayList<Segment>();
        double base = row.rated().value();
        double start = 0;
        for (int index = 0; index < row.levels().size(); index++) {
            var level = row.levels().get(index);
            double width = 100 * level.ratings().value() / base;
            if (width > 0) {
                segments.add(new Segment(
                        tone(index, row.levels().size()),
                        percent(start),
                        percent(width),
                        percent(start + width / 2),
                        width >= NARROWEST_LABELLED ? level.percent().text() + "%" : ""));
            }
            start += width;
        }
        return segments;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share);
    }
}
