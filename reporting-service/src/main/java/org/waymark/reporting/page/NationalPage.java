package org.waymark.reporting.page;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.figures.Heading;
import org.waymark.reporting.figures.Picture;
import org.waymark.reporting.published.Comparison;

/**
 * What the national page shows, laid out as its tables are.
 *
 * @param groups the groups of areas, in the order of the columns
 * @param publication how the publication compares; null where nothing was published
 * @param differences where it departs from the figures
 */
public record NationalPage(
        Heading heading,
        List<Column> groups,
        List<Section> sections,
        List<Line> participation,
        List<Line> representation,
        List<Line> conclusions,
        Comparison publication,
        List<Difference> differences) {
    public record Column(String code, String title) {}

    /** One dimension: pooled over its elements, and element by element. */
    public record Section(String code, String title, List<Bar> bars, List<Line> pooled, List<Line> elements) {}

    /** One row of a table. */
    public record Line(String code, String title, List<Mark> cells) {}

    /**
     * One cell.
     *
     * @param difference number of the difference listed below; 0 for none
     * @param endsGroup whether the next cell belongs to another group of columns
     */
    public record Mark(String text, int difference, boolean endsGroup) {}

    /** @param number counts the differences from 1 */
    public record Difference(int number, String place, String published, String computed, String note) {}

    /** Columns of one group in the table of elements: the levels, rated and unrated. */
    public int columnsPerGroup() {
        return heading.scale().size() + 2;
    }

    /** Whether the levels' names would not fit side by side for three groups; bare numbers always do. */
    public boolean hasManyNamedLevels() {
        return heading.scale().size() > 4
                && heading.scale().stream().anyMatch(level -> level.name().length() > 3);
    }

    /** Colour of a level by its place on the scale, from 0. */
    public int tone(int level) {
        return Bar.tone(level, heading.scale().size());
    }

    static NationalPage of(Picture picture, Optional<Comparison> comparison, Words words) {
        return new NationalPageLayout(words.titled(picture), comparison.orElse(null), words).page();
    }
}
