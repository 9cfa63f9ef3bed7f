package org.waymark.catalog.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

/** A spreadsheet as somebody types it, with numbers where they come to mind. */
class SpreadsheetReaderTest {
    private final SpreadsheetReader reader = new SpreadsheetReader(new FrameworkFile());
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    SpreadsheetReaderTest() {
        sheets.put(
                "framework",
                List.of(
                        List.of("field", "value"),
                        List.of("framework", "libraries"),
                        List.of("version", 1),
                        List.of("title", "Libraries"),
                        List.of("title.cy", "Llyfrgelloedd"),
                        List.of("publisher", "Example Council"),
                        List.of("licence.name", "Open Government Licence v3.0")));
        sheets.put("sources", List.of(List.of("id", "title", "publisher"), List.of("guide", "Guide", "Council")));
        sheets.put("variants", List.of(List.of("code", "title", "languages"), List.of("general", "General", "en,cy")));
        sheets.put(
                "levels",
                List.of(
                        List.of("number", "code", "name", "shortName", "descriptor"),
                        List.of(1, "CLOSED", "Closed", "Closed", "No library is open."),
                        List.of(2, "OPEN", "Open", "Open", "Some are.")));
        sheets.put("dimensions", List.of(List.of("code", "title"), List.of("BOOKS", "Books")));
        sheets.put(
                "elements",
                List.of(
                        List.of(
                                "dimension",
                                "code",
                                "title",
                                "considers[1].text",
                                "considers[1].source.document",
                                "considers[1].source.section",
                                "considers[1].source.page"),
                        List.of("BOOKS", "BOOKS-1", "Choice", "Whether children can choose.", "guide", "Checks", 7)));
    }

    @Test
    void reads_what_people_type() {
        FrameworkContent content = read();

        assertEquals("1", content.version());
        assertEquals("Llyfrgelloedd", content.title().cy().text());
        assertEquals("translation", content.title().cy().status().tag());
        assertEquals(2, content.scale().levels().get(1).number());
        assertEquals(2, content.variants().get(0).languages().size());
        assertEquals(
                7,
                content.elements()
                        .findFirst()
                        .orElseThrow()
                        .considers()
                        .get(0)
                        .source()
                        .page());
    }

    @Test
    void names_every_fault_by_sheet_row_and_heading() {
        sheets.put(
                "levels",
                List.of(
                        List.of("number", "code", "name", "shortName", "descriptor"),
                        List.of(1, "CLOSED", "Closed", "Closed", "No library is open."),
                        List.of("two", "open", "Open", "Open", "Some are.")));
        sheets.put(
                "elements",
                List.of(
                        List.of(
                                "dimension",
                                "code",
                                "title",
                                "considers[1].text",
                                "considers[1].source.document",
                                "considers[1].source.section"),
                        List.of("BOOKS", "BOOKS-1", "Choice", "Whether children can choose.", "hearsay", "Checks"),
                        List.of("FILMS", "FILMS-1", "Films", "Whether there are films.", "guide", "Checks")));

        assertEquals(
                List.of(
                        "elements row 3, dimension: unknown-dimension",
                        "levels row 3, code: schema-pattern",
                        "levels row 3, number: schema-type",
                        "elements row 2, considers[1].source.document: unknown-source"),
                faults());
    }

    @Test
    void names_sheets_headings_and_cells_that_are_none() {
        sheets.put("notes", List.of(List.of("anything")));
        sheets.put(
                "dimensions",
                List.of(
                        List.of("code", "title", "what?", "title"),
                        List.of("BOOKS", "Books", "", "Again"),
                        List.of("FILMS", "Films", "", "", "far out")));

        assertEquals(
                List.of(
                        "dimensions row 1: unknown-heading",
                        "dimensions row 1: duplicate-heading",
                        "dimensions row 3: no-heading",
                        "notes: unknown-sheet",
                        "dimensions row 3: schema-required"),
                faults());
    }

    @Test
    void names_fields_that_have_a_sheet_of_their_own() {
        sheets.put(
                "framework",
                List.of(
                        List.of("field", "value"),
                        List.of("framework", "libraries"),
                        List.of("version", 1),
                        List.of("title", "Libraries"),
                        List.of("publisher", "Example Council"),
                        List.of("licence.name", "Open Government Licence v3.0"),
                        List.of("scale", "maturity"),
                        List.of("dimensions", "x")));

        assertEquals(List.of("framework row 7: unknown-heading", "framework row 8: unknown-heading"), faults());
    }

    @Test
    void names_elements_that_stand_on_the_sheet_of_dimensions() {
        sheets.put(
                "dimensions",
                List.of(List.of("code", "title", "elements[1].code"), List.of("BOOKS", "Books", "BOOKS-2")));

        assertEquals(List.of("dimensions row 2: unknown-heading"), faults());
    }

    @Test
    void refuses_a_small_file_that_unpacks_to_a_large_one() throws IOException {
        assertEquals(Refusal.Kind.TOO_LARGE, refused("x".repeat(Workbooks.MOST_BYTES + 1)));
        assertEquals(Refusal.Kind.TOO_LARGE, refused("<c r=\"ZZZZZ1\"><v>1</v></c>"));
        assertEquals(Refusal.Kind.TOO_LARGE, refused("<c r=\"A100000000\"><v>1</v></c>"));
    }

    private Refusal.Kind refused(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(part.getBytes(StandardCharsets.US_ASCII));
        }
        byte[] xlsx = bytes.toByteArray();
        return assertThrows(Refusal.class, () -> reader.read(new ByteArrayInputStream(xlsx)))
                .kind();
    }

    @Test
    void refuses_what_is_no_spreadsheet() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> reader.read(new ByteArrayInputStream("framework: x".getBytes())));
        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    }

    private List<String> faults() {
        List<Fault> faults = assertThrows(Refusal.class, this::read).faults();
        return faults.stream().map(fault -> fault.path() + ": " + fault.code()).toList();
    }

    private FrameworkContent read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reader.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void fill(Worksheet sheet, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }
}
