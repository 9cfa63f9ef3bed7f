package org.waymark.reporting.published;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.kit.refusal.Faults;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.Picture;

/** Published figures may only speak of what the programme's framework and the code lists hold. */
final class PublishedNames {
    private PublishedNames() {}

    /** @throws org.waymark.kit.refusal.Refusal 422 naming every unknown code */
    static void requireKnown(PublishedFigures figures, Picture picture) {
        var faults = new Faults();
        var dimensions = picture.framework().dimensions();
        var levels = picture.framework().levels().stream()
                .map(Framework.Level::number)
                .collect(toSet());
        var elements = dimensions.stream()
                .flatMap(dimension -> dimension.elements().stream())
                .map(Framework.Element::code)
                .collect(toSet());
        check(faults, "levels", "element", figures.levels(), PublishedFigures.LevelCount::element, elements);
        check(faults, "levels", "level", figures.levels(), PublishedFigures.LevelCount::level, levels);
        check(
                faults,
                "dimensions",
                "dimension",
                figures.dimensions(),
                PublishedFigures.DimensionPercent::dimension,
                dimensions.stream().map(Framework.Dimension::code).collect(toSet()));
        check(faults, "dimensions", "level", figures.dimensions(), PublishedFigures.DimensionPercent::level, levels);
        check(
                faults,
                "representation",
                "role",
                figures.representation(),
                PublishedFigures.Representation::role,
                codes(picture.roles()));
        check(
                faults,
                "conclusions",
                "theme",
                figures.conclusions(),
                PublishedFigures.Conclusion::theme,
                codes(picture.themes()));
        faults.throwIfAny();
    }

    private static <T, C> void check(
            Faults faults, String list, String field, List<T> cells, Function<T, C> code, Set<C> known) {
        for (int index = 0; index < cells.size(); index++) {
            var value = code.apply(cells.get(index));
            faults.check(
                    known.contains(value),
                    "%s[%d].%s".formatted(list, index, field),
                    "unknown-" + field,
                    "There is no %s %s.".formatted(field, value));
        }
    }

    private static Set<String> codes(CodeList list) {
        return list.items().stream().map(CodeList.Item::code).collect(toSet());
    }
}
