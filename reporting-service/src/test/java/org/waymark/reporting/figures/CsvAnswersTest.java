package org.waymark.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvAnswersTest {
    @Test
    void quotes_what_would_break_a_line_apart_and_shows_symbols() {
        var figures = new Lines(
                List.of("title", "areas"),
                List.of(
                        List.of("Vision, \"strategy\"", Figure.of(8)),
                        List.of("Arweinyddiaeth ŵ", Figure.CONFIDENTIAL),
                        List.of("Plain", Figure.NOT_APPLICABLE)));

        assertEquals(
                "title,areas\r\n\"Vision, \"\"strategy\"\"\",8\r\nArweinyddiaeth ŵ,c\r\nPlain,z\r\n",
                CsvAnswers.render(figures));
    }

    private record Lines(List<String> header, List<List<Object>> lines) implements Tabular {}
}
