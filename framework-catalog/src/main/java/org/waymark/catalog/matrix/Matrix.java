package org.waymark.catalog.matrix;

import java.util.List;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.VersionSummary;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.reading.DimensionView;
import org.waymark.catalog.reading.DimensionView.ElementView;
import org.waymark.catalog.reading.FrameworkView;
import org.waymark.catalog.reading.FrameworkView.LevelView;
import org.waymark.catalog.reading.FrameworkView.VariantView;

/** A framework version laid out for print: a table for each dimension, with a row for each element and a column for each level. */
record Matrix(FrameworkView framework, VersionSummary standing, List<Section> sections) {

    /** One dimension. */
    record Section(DimensionView dimension, List<Row> rows) {}

    /** @param heading title of the group that begins with this element; null within a group and outside of any */
    record Row(ElementView element, Wording heading) {}

    static Matrix of(FrameworkView framework, FrameworkVersion version) {
        List<Section> sections = framework.dimensions().stream()
                .map(dimension -> new Section(
                        dimension,
                        dimension.elements().stream()
                                .map(element -> new Row(element, heading(dimension, element)))
                                .toList()))
                .toList();
        return new Matrix(framework, VersionSummary.of(version), sections);
    }

    private static Wording heading(DimensionView dimension, ElementView element) {
        ElementView firstOfGroup = dimension.elements().stream()
                .filter(other -> other.group() != null && other.group().equals(element.group()))
                .findFirst()
                .orElse(null);
        return element != firstOfGroup
                ? null
                : dimension.groups().stream()
                        .filter(group -> group.code().equals(element.group()))
                        .findFirst()
                        .map(DimensionView.GroupView::title)
                        .orElse(null);
    }

    /** How a level is called: by number and name, where the name is more than the number and the steps have an order to show. */
    public String label(LevelView level, Wording name) {
        String number = String.valueOf(level.number());
        if (name == null || name.text().equals(number)) {
            return number;
        }
        return framework.scaleKind().equals("checklist") ? name.text() : number + " " + name.text();
    }

    /** Whether its words are a translation of ours; judged by the title. */
    public boolean translated() {
        return framework.title() != null && framework.title().status() == Wording.Status.TRANSLATION;
    }

    /** Whether every text is there in the language of the matrix, for the variant shown or for all of them. */
    public boolean complete() {
        return framework.variants().stream()
                .filter(variant -> framework.variant() == null || variant.code().equals(framework.variant()))
                .map(VariantView::languages)
                .flatMap(List::stream)
                .filter(spoken -> spoken.language() == framework.language())
                .allMatch(FrameworkView.LanguageView::complete);
    }
}
