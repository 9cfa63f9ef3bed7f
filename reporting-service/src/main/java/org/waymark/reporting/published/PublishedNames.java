package org.waymark.reporting.published;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.Picture;

/** Published figures may only speak of what the programme's framework and the code lists hold, and of each cell once. */
final class PublishedNames {
    private final PublishedFigures figures;
    private final Picture picture;
    private final Faults faults = new Faults();

    private PublishedNames(PublishedFigures figures, Picture picture) {
        this.figures = figures;
        this.picture = picture;
    }

    /** @throws org.waymark.kit.refusal.Refusal 422 naming every unknown code and every cell that stands twice */
    static void requireKnown(PublishedFigures figures, Picture picture) {
        var names = new PublishedNames(figures, picture);
        names.checkLevels(picture.framework().names());
        names.checkDimensions(picture.framework().names());
        names.checkRoles();
        names.checkThemes();
        names.faults.throwIfAny();
    }

    private void checkLevels(FrameworkNames names) {
        each(
                CellTexts.LEVELS,
                figures.levels(),
                cell -> CellTexts.name(cell.element(), cell.group(), cell.level()),
                (path, count) -> {
                    names.checkElement(faults, path + ".element", count.element());
                    names.checkLevel(faults, path + ".level", count.level());
                });
    }

    private void checkDimensions(FrameworkNames names) {
        var dimensions = picture.framework().dimensions().stream()
                .map(Framework.Dimension::code)
                .collect(toSet());
        each(
                CellTexts.DIMENSIONS,
                figures.dimensions(),
                cell -> CellTexts.name(cell.dimension(), cell.group(), cell.level()),
                (path, percent) -> {
                    faults.checkKnown(
                            dimensions,
                            picture.framework().path(),
                            path + ".dimension",
                            "unknown-dimension",
                            "There is no dimension {code}.",
                            percent.dimension());
                    names.checkLevel(faults, path + ".level", percent.level());
                });
    }

    private void checkRoles() {
        var roles = codes(picture.roles());
        each(
                CellTexts.REPRESENTATION,
                figures.representation(),
                cell -> CellTexts.name(cell.role(), cell.group()),
                (path, one) -> faults.checkKnown(
                        roles,
                        picture.roles().path(),
                        path + ".role",
                        "unknown-role",
                        "There is no role {code}.",
                        one.role()));
    }

    private void checkThemes() {
        var themes = codes(picture.themes());
        each(
                CellTexts.CONCLUSIONS,
                figures.conclusions(),
                PublishedFigures.Conclusion::theme,
                (path, one) -> faults.checkKnown(
                        themes,
                        picture.themes().path(),
                        path + ".theme",
                        "unknown-theme",
                        "There is no theme {code}.",
                        one.theme()));
    }

    private <T> void each(String table, List<T> rows, Function<T, String> cell, BiConsumer<String, T> check) {
        var once = new NamedOnce();
        for (int i = 0; i < rows.size(); i++) {
            String path = table + "[" + i + "]";
            check.accept(path, rows.get(i));
            once.check(faults, path, cell.apply(rows.get(i)));
        }
    }

    private static Set<String> codes(CodeList list) {
        return list.items().stream().map(CodeList.Item::code).collect(toSet());
    }
}
