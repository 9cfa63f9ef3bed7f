package org.waymark.reporting.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.figures.AreaGroup;
import org.waymark.reporting.figures.DimensionFigures;
import org.waymark.reporting.figures.Figure;

class BarTest {
    @Test
    void segments_fill_the_bar_by_their_share_of_the_ratings_not_by_rounded_per_cent() {
        var bar = Bar.of("Wales", row(new Figure(78L, null), 24, 45, 8, 1));

        assertEquals("0.000%", bar.segments().get(0).x());
        var last = bar.segments().get(3);
        assertEquals(100, number(last.x()) + number(last.width()), 0.01);
        assertEquals("", last.label());
    }

    @Test
    void an_empty_level_has_no_segment() {
        assertEquals(
                2,
                Bar.of("Wales", row(new Figure(10L, null), 5, 0, 5)).segments().size());
    }

    @Test
    void a_hidden_group_has_no_bar() {
        var hidden = new Figure(null, "c");
        var bar = Bar.of(
                "Wales",
                new DimensionFigures.Row(
                        "PLAN",
                        "Plan",
                        "en",
                        AreaGroup.WALES,
                        List.of(new DimensionFigures.LevelFigure(1, "Basic", "en", hidden, hidden)),
                        hidden,
                        hidden));
        assertTrue(bar.segments().isEmpty());
    }

    @Test
    void the_scale_runs_from_the_lightest_tone_to_the_darkest() {
        assertEquals(List.of(0, 2, 3, 5), tones(4));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), tones(6));
    }

    private static List<Integer> tones(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(index -> Bar.tone(index, levels))
                .toList();
    }

    private static DimensionFigures.Row row(Figure rated, long... ratings) {
        var levels = IntStream.range(0, ratings.length)
                .mapToObj(index -> new DimensionFigures.LevelFigure(
                        index + 1,
                        "Level " + (index + 1),
                        "en",
                        new Figure(ratings[index], null),
                        new Figure(Math.round(100.0 * ratings[index] / rated.value()), null)))
                .toList();
        return new DimensionFigures.Row("PLAN", "Plan", "en", AreaGroup.WALES, levels, rated, new Figure(0L, null));
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
