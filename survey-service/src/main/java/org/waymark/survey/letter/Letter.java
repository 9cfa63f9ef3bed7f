package org.waymark.survey.letter;

import java.util.List;

/**
 * One sheet of paper.
 *
 * @param contact who it is for
 * @param link where to answer
 * @param qr the link as a square to point a telephone at
 * @param parts what it says, language by language
 */
record Letter(String contact, String link, QrSquare qr, List<Part> parts) {

    /** @param language of the part, {@code en} or {@code cy} */
    record Part(String language, String title, List<String> paragraphs) {}
}
