package org.waymark.catalog.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts that cells refer to by their number. */
final class SharedStrings {
    private static final Set<String> PIECES = Set.of("t", "rPh");

    private SharedStrings() {}

    static List<String> of(Xml part) throws IOException {
        List<String> texts = new ArrayList<>();
        while (part.next("si", "sst")) {
            texts.add(text(part, "si"));
        }
        return texts;
    }

    /** The text of an element, whose pieces may be formatted each in its way; how it is pronounced is not part of it. */
    static String text(Xml part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String piece = part.next(PIECES, element); piece != null; piece = part.next(PIECES, element)) {
            if (piece.equals("t")) {
                text.append(part.text());
            } else {
                part.next("none", "rPh");
            }
        }
        return CellText.read(text.toString());
    }
}
