package org.waymark.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.waymark.kit.csv.CsvText;

class CsvAnswersTest {
    private static final String MARK = "\uFEFF";

    @Test
    void begins_with_a_byte_order_mark_quotes_what_would_break_a_line_apart_and_shows_symbols() {
        assertEquals(
                MARK + "role_title,areas\r\n\"Vision, \"\"strategy\"\"\",8\r\nArweinyddiaeth ŵ,c\r\nPlain,z\r\n",
                CsvAnswers.render(new Lines(
                        "en",
                        List.of(
                                List.of("Vision, \"strategy\"", Figure.of(8)),
                                List.of("Arweinyddiaeth ŵ", Figure.CONFIDENTIAL),
                                List.of("Plain", Figure.NOT_APPLICABLE)))));
    }

    @Test
    void names_its_columns_in_the_language_of_its_titles() {
        assertEquals(MARK + "teitl_rôl,ardaloedd\r\n", CsvAnswers.render(new Lines("cy", List.of())));
    }

    @Test
    void leaves_numbers_as_they_are_and_makes_text_harmless() {
        assertEquals(
                MARK + "role_title,areas\r\n'=1+1,-5\r\n'-5,0\r\n'\t@SUM(A1),1\r\n'＝1,1\r\n’tis,1\r\n",
                CsvAnswers.render(new Lines(
                        "en",
                        List.of(
                                List.of("=1+1", -5),
                                List.of("-5", 0L),
                                List.of("\t@SUM(A1)", Figure.of(1)),
                                List.of("＝1", 1),
                                List.of("’tis", 1)))));
    }

    /** The rule for whoever reads a CSV of ours: in columns of text, one apostrophe before what a spreadsheet would run is ours. */
    @Property
    void what_is_written_is_read_back_unchanged(@ForAll("texts") String text, @ForAll long number) throws IOException {
        String csv = CsvAnswers.render(new Lines("en", List.of(List.of(text, Figure.of(number)))));

        CSVRecord read = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)
                .getRecords()
                .get(1);
        assertEquals(text, CsvText.read(read.get(0)));
        assertEquals(String.valueOf(number), read.get(1));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "＝", "＋", "－", "＠", " ", "\u00a0", "\u200b", "\"", ",",
                "x", "ŵ", "1", "");
        return Arbitraries.oneOf(telling.list().ofMaxSize(6).map(all -> String.join("", all)), Arbitraries.strings());
    }

    @Test
    void is_saved_under_a_name_that_says_what_it_is_and_no_machine_trips_over() {
        assertEquals(
                "ysgol-y-berth-year-b-2026-b-halls-1-0-representation-cy.csv",
                FileName.of(new Lines("cy", List.of()), "csv"));
        assertEquals(
                "ysgol-y-berth-year-b-2026-b-halls-1-0-representation.csv",
                FileName.of(new Lines("en", List.of()), "csv"));
    }

    @Test
    void every_column_has_its_welsh_name() {
        Stream.of(
                        new LevelFigures(null, List.of()),
                        new DimensionFigures(null, List.of()),
                        new ParticipationFigures(null, List.of()),
                        new RepresentationFigures(null, List.of()),
                        new ConclusionFigures(null, List.of()))
                .forEach(table -> assertTrue(
                        Columns.in("cy", table.header()).stream().distinct().count()
                                == table.header().size()));
    }

    private record Lines(String language, List<List<Object>> lines) implements Tabular {
        @Override
        public Heading heading() {
            return new Heading(
                    Heading.WORKING,
                    "Working figures",
                    language,
                    new UUID(0, 1),
                    "Ysgol y Bêrth",
                    new UUID(0, 2),
                    "Year <b>\"2026\"</b>\r\n",
                    "halls",
                    "1.0",
                    "Halls",
                    "en",
                    5,
                    List.of());
        }

        @Override
        public String table() {
            return "representation";
        }

        @Override
        public List<String> header() {
            return List.of("role_title", "areas");
        }
    }
}
