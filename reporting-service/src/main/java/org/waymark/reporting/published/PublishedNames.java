package org.waymark.reporting.published;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.kit.refusal.Faults;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.Picture;

/** Published figures may only speak of what the programme's framework and the code lists hold. */
final class PublishedNames {
    private final PublishedFigures figures;
    private final Picture picture;
    private final Faults faults = new Faults();

    private PublishedNames(PublishedFigures figures, Picture picture) {
        this.figures = figures;
        this.picture = picture;
    }

    /** @throws org.waymark.kit.refusal.Refusal 422 naming every unknown code */
    static void requireKnown(PublishedFigures figures, Picture picture) {
        var names = new PublishedNames(figures, picture);
        names.checkLevels();
        names.checkDimensions();
        names.checkCodeLists();
        names.faults.throwIfAny();
    }

    private void checkLevels() {
        var elements = picture.framework().dimensions().stream()
                .flatMap(dimension -> dimension.elements().stream())
                .map(Framework.Element::code)
                .collect(toSet());
        unknown("levels[%d].element", figures.levels(), PublishedFigures.LevelCount::element, elements)
                .forEach(one -> faults.checkKnown(
                        elements,
                        framework(),
                        one.path(),
                        "unknown-element",
                        "There is no element {code}.",
                        one.code()));
        unknown("levels[%d].level", figures.levels(), PublishedFigures.LevelCount::level, levels())
                .forEach(this::addLevel);
    }

    private void checkDimensions() {
        var dimensions = picture.framework().dimensions().stream()
                .map(Framework.Dimension::code)
                .collect(toSet());
        unknown(
                        "dimensions[%d].dimension",
                        figures.dimensions(), PublishedFigures.DimensionPercent::dimension, dimensions)
                .forEach(one -> faults.checkKnown(
                        dimensions,
                        framework(),
                        one.path(),
                        "unknown-dimension",
                        "There is no dimension {code}.",
                        one.code()));
        unknown("dimensions[%d].level", figures.dimensions(), PublishedFigures.DimensionPercent::level, levels())
                .forEach(this::addLevel);
    }

    private void checkCodeLists() {
        unknown(
                        "representation[%d].role",
                        figures.representation(), PublishedFigures.Representation::role, codes(picture.roles()))
                .forEach(one -> faults.checkKnown(
                        codes(picture.roles()),
                        picture.roles().path(),
                        one.path(),
                        "unknown-role",
                        "There is no role {code}.",
                        one.code()));
        unknown(
                        "conclusions[%d].theme",
                        figures.conclusions(), PublishedFigures.Conclusion::theme, codes(picture.themes()))
                .forEach(one -> faults.checkKnown(
                        codes(picture.themes()),
                        picture.themes().path(),
                        one.path(),
                        "unknown-theme",
                        "There is no theme {code}.",
                        one.code()));
    }

    private void addLevel(Unknown level) {
        faults.checkKnown(
                levels(), framework(), level.path(), "unknown-level", "There is no level {code}.", level.code());
    }

    private String framework() {
        return picture.framework().path();
    }

    private static <T, C> Stream<Unknown> unknown(String path, List<T> cells, Function<T, C> code, Set<C> known) {
        return IntStream.range(0, cells.size())
                .mapToObj(index -> new Unknown(path.formatted(index), code.apply(cells.get(index))))
                .filter(one -> !known.contains(one.code()));
    }

    private Set<Integer> levels() {
        return picture.framework().levels().stream()
                .map(Framework.Level::number)
                .collect(toSet());
    }

    private static Set<String> codes(CodeList list) {
        return list.items().stream().map(CodeList.Item::code).collect(toSet());
    }

    private record Unknown(String path, Object code) {}
}
