package org.waymark.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalog.search.SearchHit.Piece;

/** Part of a text around the words that were found in it. */
final class Excerpt {
    static final char BEGIN = '\u0002';
    static final char END = '\u0003';

    private Excerpt() {}

    /**
     * The pieces as they were written.
     *
     * @param marked part of the searched text with each word found between {@link #BEGIN} and {@link #END}
     * @param searched the text with its quotation marks and spaces made plain, one character for one
     * @param written the text
     */
    static List<Piece> of(String marked, String searched, String written) {
        List<Piece> pieces = new ArrayList<>();
        int from = searched.indexOf(marked.replaceAll("[" + BEGIN + END + "]", ""));
        for (String part : marked.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            boolean found = part.charAt(0) == BEGIN;
            String plain = found ? part.substring(1, part.length() - 1) : part;
            int to = from + plain.length();
            pieces.add(new Piece(from < 0 ? plain : written.substring(from, to), found));
            from = from < 0 ? from : to;
        }
        return List.copyOf(pieces);
    }
}
