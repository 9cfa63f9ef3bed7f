package org.waymark.reporting.page;

import java.util.stream.Stream;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.AreaGroup;
import org.waymark.reporting.figures.Picture;
import org.waymark.reporting.published.CellTexts;

/** Names a cell in words: {@code LEAD-2/together/3} is "Leadership, Substantial, England and Wales". */
record Places(Picture picture, Words words) {
    String name(String table, String cell) {
        var parts = cell.split("/");
        return switch (table) {
            case CellTexts.LEVELS, CellTexts.DIMENSIONS ->
                title(parts[0]) + ", " + level(parts[2]) + ", " + group(parts[1]);
            case CellTexts.REPRESENTATION -> label(picture.roles(), parts[0]) + ", " + group(parts[1]);
            case CellTexts.CONCLUSIONS -> label(picture.themes(), cell);
            default ->
                switch (cell) {
                    case "surveyRespondents" -> words.texts().surveyRespondents();
                    case "workshopParticipants" -> words.texts().workshopParticipants();
                    default -> words.texts().areas();
                };
        };
    }

    private String title(String code) {
        return picture.framework().dimensions().stream()
                .flatMap(dimension -> Stream.concat(
                        named(dimension.code(), dimension.title(), code),
                        dimension.elements().stream().flatMap(element -> named(element.code(), element.title(), code))))
                .findFirst()
                .orElse(code);
    }

    private static Stream<String> named(String code, String title, String wanted) {
        return code.equals(wanted) ? Stream.of(title) : Stream.empty();
    }

    private String level(String number) {
        return picture.framework().levels().stream()
                .filter(level -> String.valueOf(level.number()).equals(number))
                .map(Framework.Level::name)
                .findFirst()
                .orElse(number);
    }

    private String group(String code) {
        return AreaGroup.find(code).map(words::group).orElse(code);
    }

    private static String label(CodeList list, String code) {
        return list.item(code).map(CodeList.Item::label).orElse(code);
    }
}
