package org.waymark.survey.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kit.refusal.Refusal;

/** The first row of a file: which column stands where. */
final class CsvHeader {
    private final List<String> names;
    private final List<String> elements;
    private final List<Columns.CommentColumn> comments;
    private final Map<String, Integer> places;

    /** @throws Refusal 422 where the names are not those of the survey's columns */
    CsvHeader(Columns columns, List<String> names) {
        columns.check(names);
        this.names = names;
        this.elements = columns.elements();
        this.comments = columns.comments()
                .filter(comment -> names.contains(comment.name()))
                .toList();
        this.places = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, place -> place));
    }

    List<String> names() {
        return names;
    }

    List<String> elements() {
        return elements;
    }

    /** Those that are there. */
    List<Columns.CommentColumn> comments() {
        return comments;
    }

    int place(String name) {
        return places.get(name);
    }
}
