package org.waymark.survey.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.Comment;
import org.waymark.survey.survey.Survey;

/**
 * The columns of a survey's responses as CSV. Their names are codes, so that there is nothing in them that a spreadsheet would run.
 *
 * @param template where they can be read
 * @param elements that are asked about, in the framework's order
 */
record Columns(String template, List<String> elements) {
    static final String ID = "id";
    static final String REVISION = "revision";
    static final String ROLE = "role";
    static final String AGENCY = "agency";
    static final String LANGUAGE = "language";

    static Columns of(Survey survey) {
        return new Columns("/v1/surveys/" + survey.id() + "/imports/template", survey.elements());
    }

    /** All, as a template names them. */
    List<String> all() {
        return Stream.concat(needed(), comments().map(CommentColumn::name)).toList();
    }

    /** What a file may leave out. */
    Stream<CommentColumn> comments() {
        return elements.stream()
                .flatMap(element -> Comment.KINDS.stream().map(kind -> new CommentColumn(element, kind)));
    }

    /** Those without which it is no file of this survey. */
    private Stream<String> needed() {
        return Stream.concat(Stream.of(ID, REVISION, ROLE, AGENCY, LANGUAGE), elements.stream());
    }

    /**
     * @param header in any order
     * @throws Refusal 422 where a column is unknown, missing, or there twice
     */
    void check(List<String> header) {
        List<String> all = all();
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        // what is longer than twice all columns is no header of ours, and enough is said of it
        for (int number = 0; number < Math.min(header.size(), 2 * all.size()); number++) {
            String path = "columns[" + number + "]";
            String column = header.get(number);
            faults.checkKnown(
                            all,
                            template,
                            path,
                            "unknown-column",
                            "Responses to this survey have no column \"{column}\".",
                            column)
                    .check(seen.add(column), path, "column-twice", "The column {column} stands here twice.", column);
        }
        needed().filter(column -> !header.contains(column))
                .map(column -> new Fault("columns", "column-missing", "The column {column} is missing.", column)
                        .among("columns", header))
                .forEach(faults::add);
        faults.throwIfAny();
    }

    /** Where one kind of comment on an element stands. */
    record CommentColumn(String element, String kind) {
        String name() {
            return element + "." + kind;
        }
    }
}
