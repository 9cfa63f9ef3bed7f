package org.waymark.catalog.matrix;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.VersionSummary;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.reading.DimensionView;
import org.waymark.catalog.reading.DimensionView.ElementView;
import org.waymark.catalog.reading.DimensionView.GroupView;
import org.waymark.catalog.reading.FrameworkView;
import org.waymark.catalog.reading.FrameworkView.LevelView;

/**
 * A framework version laid out for print: a table for each dimension, with a row for each element and a column for each level.
 *
 * @param framework in the language of the page; a text that is null there is missing where English has it
 * @param english the same in English
 * @param complete whether no text is missing
 */
record Matrix(
        FrameworkView framework,
        FrameworkView english,
        VersionSummary standing,
        boolean complete,
        List<Step> levels,
        List<Section> sections) {

    /** One level of the scale. */
    record Step(LevelView level, LevelView english) {}

    /** One dimension. */
    record Section(DimensionView dimension, DimensionView english, List<Row> rows) {}

    /** @param heading the group that begins with this element; null within a group and outside of any */
    record Row(ElementView element, ElementView english, GroupView heading) {}

    static Matrix of(FrameworkView framework, FrameworkView english, FrameworkVersion version, boolean complete) {
        return new Matrix(
                framework,
                english,
                VersionSummary.of(version),
                complete,
                IntStream.range(0, framework.levels().size())
                        .mapToObj(i -> new Step(
                                framework.levels().get(i), english.levels().get(i)))
                        .toList(),
                IntStream.range(0, framework.dimensions().size())
                        .mapToObj(i -> section(
                                framework.dimensions().get(i),
                                english.dimensions().get(i)))
                        .toList());
    }

    private static Section section(DimensionView dimension, DimensionView english) {
        return new Section(
                dimension,
                english,
                IntStream.range(0, dimension.elements().size())
                        .mapToObj(i -> new Row(
                                dimension.elements().get(i),
                                english.elements().get(i),
                                heading(dimension, dimension.elements().get(i))))
                        .toList());
    }

    private static GroupView heading(DimensionView dimension, ElementView element) {
        boolean first = dimension.elements().stream()
                .filter(other -> other.group() != null && other.group().equals(element.group()))
                .findFirst()
                .filter(other -> other == element)
                .isPresent();
        return !first
                ? null
                : dimension.groups().stream()
                        .filter(group -> group.code().equals(element.group()))
                        .findFirst()
                        .orElse(null);
    }

    /** The number before a level's name; empty where the name is the number, or the steps of a checklist need none. */
    public String number(LevelView level, Wording name) {
        String number = String.valueOf(level.number());
        boolean nameSaysIt = name != null && name.text().equals(number);
        return nameSaysIt || framework.scaleKind().equals("checklist") ? "" : number + " ";
    }

    /** Whether its words are a translation of ours; judged by the title. */
    public boolean translated() {
        return framework.title() != null && framework.title().status() == Wording.Status.TRANSLATION;
    }
}
