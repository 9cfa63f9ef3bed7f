package org.waymark.catalog.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.workbook.Workbook;
import org.waymark.catalog.workbook.WorkbookFixture;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
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
                        "dimensions row 1: heading-twice",
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
    void names_cells_that_hold_an_error_a_formula_without_value_or_a_date_where_text_belongs() {
        assertEquals(
                List.of(
                        "framework row 2, value: date-cell Cell B2 holds the date 2026-12-13",
                        "sources row 2, section: error-cell Cell B2 holds the error #N/A.",
                        "sources row 2, title: formula-without-value Cell C2 holds the formula =A1&B1",
                        "sources row 2, publisher: date-cell Cell D2 holds the date 2026-12-13"),
                faultsOf(workbook("""
                        <row><c t="str"><v>id</v></c><c t="str"><v>section</v></c><c t="str"><v>title</v></c>
                        <c t="str"><v>publisher</v></c><c t="str"><v>published</v></c></row>
                        <row><c t="str"><v>guide</v></c><c t="e"><v>#N/A</v></c><c><f>A1&amp;B1</f></c><c s="1"><v>46369</v></c>
                        <c s="1"><v>46369</v></c></row>""")));
    }

    @Test
    void reads_a_date_where_a_date_belongs_and_a_month_where_only_that_was_typed() throws IOException {
        SpreadsheetTree tree = new SpreadsheetTree(new Faults());
        Faults faults = new Faults();
        tree.add("sources", SheetRows.of(Workbook.open(workbook("""
                <row><c t="str"><v>published</v></c></row>
                <row><c s="1"><v>46369</v></c></row><row><c s="2"><v>44621</v></c></row>""")), "sources", faults));

        assertEquals(List.of(), faults.all());
        assertEquals(
                List.of("2026-12-13", "2022-03"), tree.file().get("sources").findValuesAsText("published"));
    }

    /** A workbook with a date on the sheet of the framework and these rows on that of the sources. */
    private static InputStream workbook(String sources) {
        return new WorkbookFixture()
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='17'/></cellXfs>")
                .sheet("framework", """
                        <row><c t="str"><v>field</v></c><c t="str"><v>value</v></c></row>
                        <row><c t="str"><v>title</v></c><c s="1"><v>46369</v></c></row>""")
                .sheet("sources", sources)
                .written();
    }

    /** Those of cells, with the first part of what they say. */
    private List<String> faultsOf(InputStream xlsx) {
        return assertThrows(Refusal.class, () -> reader.read(xlsx)).faults().stream()
                .filter(fault -> fault.detail().startsWith("Cell"))
                .map(fault -> fault.path() + ": " + fault.code() + " "
                        + fault.detail().split(":| without")[0])
                .toList();
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
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
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
