package org.waymark.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings of a sheet in an order in which people look for them: fields as the file has them, numbered ones by their numbers. */
final class Headings {
    private static final Pattern NUMBER = Pattern.compile("\\[([0-9]+)]");

    private Headings() {}

    /** @param rows the headings that each row needs */
    static List<String> of(Stream<? extends Collection<String>> rows) {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(all::addAll);
        List<String> fields = all.stream().map(Headings::field).distinct().toList();
        List<String> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.<String>comparingInt(heading -> fields.indexOf(field(heading)))
                .thenComparingInt(Headings::number));
        return ordered;
    }

    private static String field(String heading) {
        return heading.split("[.\\[]", 2)[0];
    }

    private static int number(String heading) {
        return NUMBER.matcher(heading)
                .results()
                .findFirst()
                .map(match -> Integer.valueOf(match.group(1)))
                .orElse(0);
    }
}
