package org.waymark.survey.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.response.Comment;
import org.waymark.survey.response.Rating;
import org.waymark.survey.response.ResponseRequest;

/** One row of CSV on its way to a response. A blank cell says nothing. */
final class CsvRow {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(ratings|comments)(?:\\[(\\d+)])?.*");

    private final CsvHeader header;
    private final CSVRecord cells;
    private final long number;

    /** @param number of the row, from 1, which is the header */
    CsvRow(CsvHeader header, CSVRecord cells, long number) {
        this.header = header;
        this.cells = cells;
        this.number = number;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    Line line() {
        int columns = header.names().size();
        if (cells.size() != columns) {
            Fault why = new Fault(
                    "", "cell-count", "The row has {cells} cells and the header {columns}.", cells.size(), columns);
            return Line.unreadable(number, why, path -> path);
        }
        List<String> rated = header.elements().stream().filter(this::isFilled).toList();
        List<Columns.CommentColumn> commented = header.comments().stream()
                .filter(column -> isFilled(column.name()))
                .toList();
        Faults faults = new Faults();
        ResponseRequest response = new ResponseRequest(
                cell(Columns.ROLE),
                cell(Columns.AGENCY),
                isFilled(Columns.LANGUAGE) ? cell(Columns.LANGUAGE) : null,
                rated.stream().map(this::rating).toList(),
                commented.stream().map(this::comment).toList(),
                isFilled(Columns.REVISION) ? revision(faults) : null);
        header.names().forEach(column -> checkCharacters(column, faults));
        return new Line(number, cell(Columns.ID), response, faults.all(), path -> column(path, rated, commented));
    }

    private boolean isFilled(String column) {
        return !cell(column).isBlank();
    }

    private String cell(String column) {
        return cells.get(header.place(column));
    }

    /** What is no level may be an answer in place of one; the questionnaire knows. */
    private Rating rating(String element) {
        String said = cell(element);
        return WHOLE.matcher(said).matches()
                ? new Rating(element, Integer.valueOf(said), null)
                : new Rating(element, null, said);
    }

    private Comment comment(Columns.CommentColumn column) {
        return new Comment(column.element(), column.kind(), cell(column.name()));
    }

    private Integer revision(Faults faults) {
        String said = cell(Columns.REVISION);
        boolean whole = WHOLE.matcher(said).matches();
        faults.check(whole, Columns.REVISION, "not-whole", "A whole number is expected here.");
        return whole ? Integer.valueOf(said) : null;
    }

    private void checkCharacters(String column, Faults faults) {
        String text = cell(column);
        Characters.check(column, text, faults);
        faults.check(!Characters.isDamaged(text), () -> Characters.notUtf8(column, number));
    }

    /** The column that a path of the response stands in; none where it means all of them. */
    private static String column(String path, List<String> rated, List<Columns.CommentColumn> commented) {
        Matcher several = ONE_OF_SEVERAL.matcher(path);
        if (!several.matches()) {
            return path;
        }
        if (several.group(2) == null) {
            return "";
        }
        int place = Integer.parseInt(several.group(2));
        return several.group(1).equals("ratings")
                ? rated.get(place)
                : commented.get(place).name();
    }
}
