package org.waymark.reporting.figures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kit.language.Languages;

/** What a table is called where somebody saves it. */
final class FileName {
    private static final int LONGEST_PART = 40;

    private FileName() {}

    /** Such as {@code early-years-first-cycle-maternity-early-years-2020-levels-cy.csv}: plain letters and digits only. */
    static String of(Tabular figures, String extension) {
        Heading heading = figures.heading();
        String language = heading.language().equals(Languages.ENGLISH.getLanguage()) ? "" : heading.language();
        return Stream.of(
                                heading.programmeTitle(),
                                heading.cycleTitle(),
                                heading.framework(),
                                heading.frameworkVersion(),
                                figures.table(),
                                language)
                        .map(FileName::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "." + extension;
    }

    private static String plain(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return letters.substring(0, Math.min(LONGEST_PART, letters.length())).replaceAll("^-|-$", "");
    }
}
