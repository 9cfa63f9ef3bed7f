package org.waymark.reporting.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.reporting.figures.AreaGroup;
import org.waymark.reporting.figures.ConclusionFigures;
import org.waymark.reporting.figures.DimensionFigures;
import org.waymark.reporting.figures.Figure;
import org.waymark.reporting.figures.Heading;
import org.waymark.reporting.figures.LevelFigures;
import org.waymark.reporting.figures.ParticipationFigures;
import org.waymark.reporting.figures.Picture;
import org.waymark.reporting.figures.RepresentationFigures;
import org.waymark.reporting.page.NationalPage.Difference;
import org.waymark.reporting.page.NationalPage.Line;
import org.waymark.reporting.page.NationalPage.Mark;
import org.waymark.reporting.page.NationalPage.Section;
import org.waymark.reporting.published.CellTexts;
import org.waymark.reporting.published.Comparison;

/** Lays the figures out as the page shows them and marks the cells in which the publication differs. */
final class NationalPageLayout {
    /** Both nations first, as national publications order them, so that the two can be read side by side. */
    private static final List<AreaGroup> GROUPS = List.of(AreaGroup.TOGETHER, AreaGroup.WALES, AreaGroup.ENGLAND);

    private final Picture picture;
    private final Words words;
    private final Comparison comparison;
    private final List<Comparison.Difference> differences;

    /**
     * @param picture with titles in the language of the words
     * @param comparison null where nothing was published
     */
    NationalPageLayout(Picture picture, Comparison comparison, Words words) {
        this.picture = picture;
        this.words = words;
        this.comparison = comparison;
        this.differences = comparison == null ? List.of() : comparison.differences();
    }

    NationalPage page() {
        var all = EnumSet.allOf(AreaGroup.class);
        return new NationalPage(
                Heading.of(picture),
                GROUPS.stream()
                        .map(group -> new NationalPage.Column(group.code(), words.group(group)))
                        .toList(),
                sections(LevelFigures.of(picture, all), DimensionFigures.of(picture, all)),
                participation(ParticipationFigures.of(picture, all)),
                representation(RepresentationFigures.of(picture, all)),
                conclusions(ConclusionFigures.of(picture, all)),
                comparison,
                IntStream.range(0, differences.size())
                        .mapToObj(this::difference)
                        .toList());
    }

    private List<Section> sections(LevelFigures levels, DimensionFigures dimensions) {
        var elements = levels.rows().stream().collect(groupingBy(LevelFigures.Row::dimension));
        return rowsBy(dimensions.rows(), DimensionFigures.Row::dimension, DimensionFigures.Row::group)
                .map(pooled -> new Section(
                        pooled.get(0).dimension(),
                        pooled.get(0).title(),
                        pooled.stream()
                                .map(row -> Bar.of(words.group(row.group()), row))
                                .toList(),
                        pooled.stream().map(this::pooled).toList(),
                        rowsBy(
                                        elements.get(pooled.get(0).dimension()),
                                        LevelFigures.Row::element,
                                        LevelFigures.Row::group)
                                .map(this::element)
                                .toList()))
                .toList();
    }

    private Line pooled(DimensionFigures.Row row) {
        var cells = new ArrayList<Mark>();
        row.levels()
                .forEach(level -> cells.add(mark(
                        words.percent(level.percent()),
                        CellTexts.DIMENSIONS,
                        CellTexts.name(row.dimension(), row.group(), level.level()))));
        cells.add(plain(row.rated()));
        cells.add(plain(row.unrated()));
        return new Line(row.group().code(), words.group(row.group()), cells);
    }

    private Line element(List<LevelFigures.Row> byGroup) {
        var cells = new ArrayList<Mark>();
        for (var row : byGroup) {
            row.levels()
                    .forEach(level -> cells.add(mark(
                            words.number(level.areas()),
                            CellTexts.LEVELS,
                            CellTexts.name(row.element(), row.group(), level.level()))));
            cells.add(plain(row.rated()));
            cells.add(new Mark(words.number(row.unrated()), 0, true));
        }
        return new Line(byGroup.get(0).element(), byGroup.get(0).title(), cells);
    }

    private List<Line> participation(ParticipationFigures figures) {
        return GROUPS.stream()
                .flatMap(group -> figures.rows().stream().filter(row -> row.group() == group))
                .map(row -> new Line(
                        row.group().code(),
                        words.group(row.group()),
                        List.of(
                                participation(row, row.areas(), "areas"),
                                participation(row, row.surveyRespondents(), "surveyRespondents"),
                                participation(row, row.workshopParticipants(), "workshopParticipants"))))
                .toList();
    }

    private Mark participation(ParticipationFigures.Row row, Figure figure, String cell) {
        return row.group() == AreaGroup.TOGETHER
                ? mark(words.number(figure), CellTexts.PARTICIPATION, cell)
                : plain(figure);
    }

    private List<Line> representation(RepresentationFigures figures) {
        return rowsBy(figures.rows(), RepresentationFigures.Row::role, RepresentationFigures.Row::group)
                .map(byGroup -> new Line(
                        byGroup.get(0).role(),
                        byGroup.get(0).title(),
                        byGroup.stream()
                                .map(row -> mark(
                                        row.areas().isNumber()
                                                ? words.number(row.areas()) + " (" + words.percent(row.percent()) + ")"
                                                : row.areas().text(),
                                        CellTexts.REPRESENTATION,
                                        CellTexts.name(row.role(), row.group())))
                                .toList()))
                .toList();
    }

    private List<Line> conclusions(ConclusionFigures figures) {
        return rowsBy(figures.rows(), ConclusionFigures.Row::theme, ConclusionFigures.Row::group)
                .filter(byGroup -> mayHaveBeenDrawn(byGroup.get(0)))
                .map(byGroup -> new Line(
                        byGroup.get(0).theme(),
                        byGroup.get(0).title(),
                        byGroup.stream().map(this::conclusion).toList()))
                .toList();
    }

    /** The themes are those of every framework; what no area of a programme has drawn would only hide what some have. */
    private static boolean mayHaveBeenDrawn(ConclusionFigures.Row together) {
        return !together.areas().isNumber() || together.areas().value() > 0;
    }

    private Mark conclusion(ConclusionFigures.Row row) {
        var text = words.outOf(row.areas(), row.outOf());
        return row.group() == AreaGroup.TOGETHER ? mark(text, CellTexts.CONCLUSIONS, row.theme()) : plain(text);
    }

    /** The rows of one table row after the other, each with its groups in the order of the columns. */
    private static <R> Stream<List<R>> rowsBy(List<R> rows, Function<R, String> code, Function<R, AreaGroup> group) {
        return rows.stream().collect(groupingBy(code, LinkedHashMap::new, toList())).values().stream()
                .map(ofOne -> GROUPS.stream()
                        .flatMap(wanted -> ofOne.stream().filter(row -> group.apply(row) == wanted))
                        .toList());
    }

    private Mark mark(String text, String table, String cell) {
        var number = IntStream.range(0, differences.size())
                .filter(index -> differences.get(index).table().equals(table)
                        && differences.get(index).cell().equals(cell))
                .map(index -> index + 1)
                .findFirst()
                .orElse(0);
        return new Mark(text, number, false);
    }

    private Mark plain(Figure figure) {
        return plain(words.number(figure));
    }

    private static Mark plain(String text) {
        return new Mark(text, 0, false);
    }

    private Difference difference(int index) {
        var difference = differences.get(index);
        return new Difference(
                index + 1,
                new Places(picture, words).name(difference.table(), difference.cell()),
                words.cell(difference.published()),
                words.cell(difference.computed()),
                difference.note());
    }
}
