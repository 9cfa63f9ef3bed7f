package org.waymark.survey.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.Comment;
import org.waymark.survey.response.Rating;

class CsvLinesTest {
    private static final Columns COLUMNS = new Columns("/template", List.of("PLAN-1", "LEAD-1"));
    private static final String HEADER = "id,revision,role,agency,language,PLAN-1,LEAD-1\r\n";
    private static final String WITH_COMMENTS =
            "PLAN-1.evidence,LEAD-1.barrier,id,revision,role,agency,language,PLAN-1,LEAD-1\n";

    @Test
    void reads_a_response_from_a_row() throws IOException {
        Line line = all(HEADER + "r-1,2,midwife,maternity,cy,3,CANNOT_SAY\r\n").get(0);
        assertEquals("r-1", line.sourceId());
        assertEquals("midwife", line.response().role());
        assertEquals("maternity", line.response().agency());
        assertEquals("cy", line.response().language());
        assertEquals(2, line.response().revision());
        assertEquals(
                List.of(new Rating("PLAN-1", 3, null), new Rating("LEAD-1", null, "CANNOT_SAY")),
                line.response().ratings());
        assertEquals(List.of(), line.faults());
    }

    @Test
    void a_blank_cell_says_nothing() throws IOException {
        Line line = all(WITH_COMMENTS + " ,,r-1,,midwife,maternity,,,1\n").get(0);
        assertNull(line.response().language());
        assertEquals(1, line.response().revision());
        assertEquals(List.of(new Rating("LEAD-1", 1, null)), line.response().ratings());
        assertEquals(List.of(), line.response().comments());
    }

    @Test
    void takes_columns_in_any_order_and_text_over_several_lines() throws IOException {
        Line line = all(WITH_COMMENTS + "\"=1+1, \"\"so\"\"\nand on\",Dŵr,r-1,,midwife,maternity,,1,2\n")
                .get(0);
        assertEquals(
                List.of(
                        new Comment("PLAN-1", "evidence", "=1+1, \"so\"\nand on"),
                        new Comment("LEAD-1", "barrier", "Dŵr")),
                line.response().comments());
    }

    @Test
    void passes_over_a_byte_order_mark_and_takes_every_kind_of_line_end() throws IOException {
        String row = "r-1,,midwife,maternity,,1,2";
        String header = "\uFEFF\"id\",revision,role,agency,language,PLAN-1,LEAD-1\r";
        assertEquals(3, all(header + row + "\n" + row + "\r\n" + row).size());
    }

    @Test
    void counts_rows_as_a_spreadsheet_does_and_passes_over_blank_ones() throws IOException {
        List<Line> lines = all(HEADER + "\n,,,,,,\na,,\"mid\nwife\",maternity,,1,2\nb,,midwife,maternity,,1,2\n");
        assertEquals(List.of(4L, 5L), lines.stream().map(Line::number).toList());
    }

    @Test
    void calls_a_place_by_its_column() throws IOException {
        Line line = all(WITH_COMMENTS + ",text,r-1,,midwife,maternity,,,nine\n").get(0);
        assertEquals("LEAD-1", line.places().apply("ratings[0]"));
        assertEquals("LEAD-1", line.places().apply("ratings[0].level"));
        assertEquals("LEAD-1.barrier", line.places().apply("comments[0].text"));
        assertEquals("role", line.places().apply("role"));
        assertEquals("", line.places().apply("ratings"));
    }

    @Test
    void leaves_what_is_no_level_for_the_questionnaire_to_judge() throws IOException {
        List<Rating> ratings = all(HEADER + "r-1,,midwife,maternity,,2.5,99999999999\n")
                .get(0)
                .response()
                .ratings();
        assertEquals(List.of(new Rating("PLAN-1", null, "2.5"), new Rating("LEAD-1", null, "99999999999")), ratings);
    }

    @Test
    void names_all_that_cannot_be_read_in_a_row_and_goes_on() throws IOException {
        byte[] body = (HEADER + "r-1,first,mid\u0000wife,m\u00e9decins,,1,2\nr-2,,midwife,maternity,,1,2\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        List<Line> lines = new CsvLines(new ByteArrayInputStream(body), COLUMNS).next(100);
        assertEquals(
                List.of("revision not-whole", "role control-character", "agency not-utf-8"),
                lines.get(0).faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList());
        assertEquals(List.of(), lines.get(1).faults());
    }

    @Test
    void a_row_with_other_cells_than_the_header_is_no_response() throws IOException {
        List<Line> lines = all(HEADER + "r-1,,midwife,maternity,,1\nr-2,,midwife,maternity,,1,2\n");
        assertEquals("cell-count", lines.get(0).faults().get(0).code());
        assertNull(lines.get(0).response());
        assertEquals(List.of(), lines.get(1).faults());
    }

    @Test
    void ends_at_a_row_whose_quotes_do_not_close_and_says_so() throws IOException {
        CsvLines lines = lines(HEADER + "a,,midwife,maternity,,1,2\nb,,\"mid\"wife,maternity,,1,2\nc,,,,,1,2\n");
        List<Line> read = lines.next(100);
        assertEquals(List.of(2L, 3L), read.stream().map(Line::number).toList());
        assertEquals("row-left-open", read.get(1).faults().get(0).code());
        assertEquals(List.of(), lines.next(100));
        assertFalse(lines.areAllRead());
    }

    @Test
    void keeps_no_more_of_a_row_than_a_line_may_have() throws IOException {
        CountedLetters endless = new CountedLetters(HEADER + "a,,\"");
        CsvLines lines = new CsvLines(endless, COLUMNS);
        assertEquals("line-too-long", lines.next(100).get(0).faults().get(0).code());
        assertFalse(lines.areAllRead());
        assertTrue(endless.given < 2 * Lines.LONGEST, "given " + endless.given);
    }

    @Test
    void reads_in_portions() throws IOException {
        CsvLines lines = lines(HEADER + "a,,midwife,maternity,,1,2\n".repeat(3));
        assertEquals(2, lines.next(2).size());
        assertEquals(1, lines.next(2).size());
        assertEquals(0, lines.next(2).size());
        assertTrue(lines.areAllRead());
    }

    @Test
    void refuses_a_file_at_once_whose_columns_are_not_the_surveys_and_names_the_nearest() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> lines("id,revision,role,agency,language,PLAN_1,id,PLAN-1.evidenc\nr,1,,,,,,\n"));
        assertEquals(
                List.of(
                        "columns[5] unknown-column [PLAN-1, PLAN-1.barrier, PLAN-1.evidence]",
                        "columns[6] column-twice null",
                        "columns[7] unknown-column [PLAN-1.evidence, PLAN-1, PLAN-1.barrier]",
                        "columns column-missing [PLAN_1, PLAN-1.evidenc]",
                        "columns column-missing []"),
                refusal.faults().stream().map(CsvLinesTest::told).toList());
    }

    private static String told(Fault fault) {
        return fault.path() + " " + fault.code() + " " + fault.arguments().get("nearest");
    }

    @Test
    void refuses_what_has_no_header() {
        assertEquals(7, assertThrows(Refusal.class, () -> lines("")).faults().size());
        assertEquals(
                Refusal.Kind.MALFORMED,
                assertThrows(Refusal.class, () -> lines("\"id\"\"")).kind());
    }

    private static List<Line> all(String text) throws IOException {
        return lines(text).next(100);
    }

    private static CsvLines lines(String text) throws IOException {
        return new CsvLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), COLUMNS);
    }

    /** A beginning, and then one letter for ever. */
    private static final class CountedLetters extends InputStream {
        private final byte[] beginning;
        private int given;

        CountedLetters(String beginning) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return given < beginning.length ? beginning[given++] : given++ > 0 ? 'x' : -1;
        }
    }
}
