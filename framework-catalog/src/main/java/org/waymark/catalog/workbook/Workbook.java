package org.waymark.catalog.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.kit.refusal.Refusal;

/** An xlsx workbook, open for reading. */
public final class Workbook {
    private static final String EMPTY_PART = "";

    private final Parts parts;
    private final Map<String, String> partsBySheet = new LinkedHashMap<>();
    private final SheetParser.Texts texts;

    private Workbook(Parts parts) throws IOException {
        this.parts = parts;
        String workbook = parts.relationsOf(EMPTY_PART).values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Parts.Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Parts.Relation> relations = parts.relationsOf(workbook);
        Xml xml = parts.open(workbook);
        boolean since1904 = false;
        Set<String> pieces = Set.of("workbookPr", "sheet");
        for (String piece = xml.next(pieces, "sheets"); piece != null; piece = xml.next(pieces, "sheets")) {
            if (piece.equals("sheet")) {
                Parts.Relation sheet = relations.get(String.valueOf(xml.attribute("id")));
                partsBySheet.put(String.valueOf(xml.attribute("name")), sheet == null ? EMPTY_PART : sheet.part());
            } else {
                since1904 = xml.flag("date1904");
            }
        }
        this.texts = new SheetParser.Texts(
                read(relations, "sharedStrings", SharedStrings::of),
                read(relations, "styles", DateFormat::of),
                since1904);
    }

    /**
     * @throws IOException when this is no xlsx workbook
     * @throws Refusal when it is too large
     */
    public static Workbook open(InputStream xlsx) throws IOException {
        try {
            return new Workbook(Parts.of(xlsx));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IOException(broken);
        }
    }

    /** Names of the sheets, in their order. */
    public Set<String> sheets() {
        return partsBySheet.keySet();
    }

    /** Hands the rows of a sheet over, as long as they are taken. */
    public void rows(String sheet, Predicate<Row> taken) throws IOException {
        try {
            new SheetParser(parts.open(partsBySheet.get(sheet)), texts).rows(taken);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IOException(broken);
        }
    }

    private <T> List<T> read(Map<String, Parts.Relation> relations, String kind, PartReader<T> reader)
            throws IOException {
        for (Parts.Relation relation : relations.values()) {
            if (relation.kind().equals(kind)) {
                return reader.read(parts.open(relation.part()));
            }
        }
        return List.of();
    }

    @FunctionalInterface
    private interface PartReader<T> {
        List<T> read(Xml part) throws IOException;
    }
}
