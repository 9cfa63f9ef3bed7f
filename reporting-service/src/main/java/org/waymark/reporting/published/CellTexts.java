package org.waymark.reporting.published;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reporting.figures.AreaGroup;
import org.waymark.reporting.figures.ConclusionFigures;
import org.waymark.reporting.figures.DimensionFigures;
import org.waymark.reporting.figures.Figure;
import org.waymark.reporting.figures.LevelFigures;
import org.waymark.reporting.figures.ParticipationFigures;
import org.waymark.reporting.figures.Picture;
import org.waymark.reporting.figures.RepresentationFigures;

/** What the cells of national tables say, by table and name of the cell: the one form in which two sources can be compared. */
public record CellTexts(Map<String, Map<String, String>> tables) {
    public static final String LEVELS = "levels";
    public static final String DIMENSIONS = "dimensions";
    public static final String REPRESENTATION = "representation";
    public static final String CONCLUSIONS = "conclusions";
    public static final String PARTICIPATION = "participation";

    private CellTexts() {
        this(new LinkedHashMap<>());
    }

    /** Name of the cell of a level: code of an element or dimension, group, number of the level. */
    public static String name(String code, AreaGroup group, int level) {
        return name(code, group) + "/" + level;
    }

    public static String name(String code, AreaGroup group) {
        return code + "/" + group.code();
    }

    /** The text of a cell, {@code x} where there is none. */
    String text(String table, String cell) {
        return tables.getOrDefault(table, Map.of()).getOrDefault(cell, Figure.NOT_AVAILABLE.text());
    }

    static CellTexts published(PublishedFigures figures) {
        var texts = new CellTexts();
        figures.levels()
                .forEach(cell -> texts.put(LEVELS, name(cell.element(), cell.group(), cell.level()), cell.areas()));
        figures.dimensions()
                .forEach(cell ->
                        texts.put(DIMENSIONS, name(cell.dimension(), cell.group(), cell.level()), cell.percent()));
        figures.representation()
                .forEach(cell -> texts.put(
                        REPRESENTATION,
                        name(cell.role(), cell.group()),
                        cell.areas() == null
                                ? Figure.NOT_APPLICABLE.text()
                                : withPercent(cell.areas().toString(), String.valueOf(cell.percent()))));
        figures.conclusions()
                .forEach(cell -> texts.put(CONCLUSIONS, cell.theme(), cell.areas() + " of " + cell.outOf()));
        if (figures.participation() != null) {
            texts.put(
                    PARTICIPATION, "surveyRespondents", figures.participation().surveyRespondents());
            texts.put(
                    PARTICIPATION,
                    "workshopParticipants",
                    figures.participation().workshopParticipants());
            texts.put(PARTICIPATION, "areas", figures.participation().areas());
        }
        return texts;
    }

    static CellTexts computed(Picture picture) {
        var texts = new CellTexts();
        var all = EnumSet.allOf(AreaGroup.class);
        var together = EnumSet.of(AreaGroup.TOGETHER);
        LevelFigures.of(picture, all)
                .rows()
                .forEach(row -> row.levels()
                        .forEach(cell -> texts.put(
                                LEVELS,
                                name(row.element(), row.group(), cell.level()),
                                cell.areas().text())));
        DimensionFigures.of(picture, all)
                .rows()
                .forEach(row -> row.levels()
                        .forEach(cell -> texts.put(
                                DIMENSIONS,
                                name(row.dimension(), row.group(), cell.level()),
                                cell.percent().text())));
        RepresentationFigures.of(picture, all)
                .rows()
                .forEach(row -> texts.put(REPRESENTATION, name(row.role(), row.group()), text(row)));
        ConclusionFigures.of(picture, together).rows().forEach(row -> texts.put(CONCLUSIONS, row.theme(), text(row)));
        ParticipationFigures.of(picture, together).rows().forEach(row -> {
            texts.put(
                    PARTICIPATION, "surveyRespondents", row.surveyRespondents().text());
            texts.put(
                    PARTICIPATION,
                    "workshopParticipants",
                    row.workshopParticipants().text());
            texts.put(PARTICIPATION, "areas", row.areas().text());
        });
        return texts;
    }

    private static String text(RepresentationFigures.Row row) {
        return row.areas().isNumber()
                ? withPercent(row.areas().text(), row.percent().text())
                : row.areas().text();
    }

    private static String text(ConclusionFigures.Row row) {
        return row.areas().isNumber()
                ? row.areas().text() + " of " + row.outOf().text()
                : row.areas().text();
    }

    private static String withPercent(String areas, String percent) {
        return areas + " (" + percent + "%)";
    }

    private void put(String table, String cell, Object text) {
        tables.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(cell, text.toString());
    }
}
