package org.waymark.catalog.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kit.refusal.Refusal;

class WorkbookTest {
    private final WorkbookFixture workbook = new WorkbookFixture();

    @Test
    void says_of_each_cell_where_it_is_and_what_it_holds() throws IOException {
        workbook.strings("<si><t>shared</t></si>");

        assertEquals(
                List.of(
                        "A2 TEXT shared",
                        "B2 TEXT inline",
                        "C2 TEXT computed",
                        "D2 NUMBER 12.50",
                        "E2 FLAG true",
                        "F2 ERROR #REF!",
                        "AA2 UNCOMPUTED =A1+1"),
                cells("""
                        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>inline</t></is></c>
                        <c r="C2" t="str"><f>UPPER("x")</f><v>computed</v></c><c r="D2"><v>12.50</v></c>
                        <c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><f>Z1</f><v>#REF!</v></c><c r="G2" s="1"/>
                        <c r="AA2"><f>A1+1</f><v></v></c></row>
                        """));
    }

    @Test
    void reads_a_strict_workbook_as_an_ordinary_one() throws IOException {
        String rows = """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2022-03-01T00:00:00</v></c></row>""";
        workbook.strings("<si><t>shared</t></si>").sheet("one", rows);

        assertEquals(List.of("A1 TEXT shared", "B1 DATE 2022-03-01"), cells(workbook.strict()));
    }

    @Test
    void counts_rows_and_cells_that_do_not_say_where_they_stand() throws IOException {
        assertEquals(
                List.of("A1 NUMBER 1", "B1 NUMBER 2", "D2 NUMBER 3", "E2 NUMBER 4", "A7 NUMBER 5", "A8 NUMBER 6"),
                cells("""
                        <row><c><v>1</v></c><c><v>2</v></c></row>
                        <row><c r="D2"><v>3</v></c><c><v>4</v></c></row>
                        <row r="7"><c><v>5</v></c></row>
                        <row><c><v>6</v></c></row>
                        """));
    }

    @Test
    void passes_over_the_white_space_of_a_part_that_is_laid_out_for_people() throws IOException {
        workbook.strings("""

                <si>
                  <r>
                    <rPr><b/></rPr>
                    <t xml:space="preserve">two </t>
                  </r>
                  <r>
                    <t>parts</t>
                  </r>
                  <rPh sb="0" eb="1">
                    <t>spoken</t>
                  </rPh>
                </si>
                """);
        assertEquals(List.of("A1 TEXT two parts", "B1 TEXT in line"), cells("""
                <row r="1">
                  <c r="A1" t="s">
                    <v>0</v>
                  </c>
                  <c r="B1" t="inlineStr">
                    <is>
                      <t>in line</t>
                    </is>
                  </c>
                </row>
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 46369, DATE 2026-12-13",
        "d-mmm, 46369, DATE 2026-12-13",
        "mmm-yy, 44621, DATE 2022-03",
        "mmm-yy, 44622, DATE 2022-03-02",
        "h:mm, 0.5208333333333334, DATE 12:30",
        "[h]:mm, 0.5208333333333334, DATE 12:30",
        "[$-809]dd/mm/yyyy h:mm, 46369.4375, DATE 2026-12-13T10:30",
        "dd.mm.yyyy, 59, DATE 1900-02-28",
        "dd.mm.yyyy, 61, DATE 1900-03-01",
        "0.00, 46369, NUMBER 46369",
        "[Red]0 \"days\", 7, NUMBER 7",
        "General, 46369, NUMBER 46369",
        "yyyy, -1, NUMBER -1",
        "yyyy, 3000000, NUMBER 3000000"
    })
    void tells_dates_from_numbers_by_their_format(String format, String number, String expected) throws IOException {
        workbook.styles("""
                <numFmts count="1"><numFmt numFmtId="164" formatCode="%s"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
                """.formatted(format.replace("\"", "&quot;")));

        assertEquals(List.of("A1 " + expected), cells("<row><c s='1'><v>" + number + "</v></c></row>"));
    }

    @Test
    void knows_the_formats_that_every_spreadsheet_knows_by_number_and_both_ways_of_counting_days() throws IOException {
        workbook.styles(
                        "<cellXfs><xf numFmtId='0'/><xf numFmtId='16'/><xf numFmtId='17'/><xf numFmtId='20'/></cellXfs>")
                .since1904();

        assertEquals(List.of("A1 NUMBER 1", "B1 DATE 2026-12-13", "C1 DATE 2026-12", "D1 DATE 06:00"), cells("""
                        <row><c s="0"><v>1</v></c><c s="1"><v>44907</v></c><c s="2"><v>44895</v></c>
                        <c s="3"><v>0.25</v></c></row>
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, 1.1",
        "0.29999999999999999, 0.3",
        "1E3, 1000",
        "2020, 2020",
        "123456789012345, 123456789012345"
    })
    void writes_a_number_as_its_spreadsheet_shows_it(String stored, String shown) throws IOException {
        assertEquals(List.of("A1 NUMBER " + shown), cells("<row><c><v>" + stored + "</v></c></row>"));
    }

    @Test
    void reads_characters_that_xml_cannot_carry() throws IOException {
        assertEquals(
                List.of("A1 TEXT a\rb\u0007c_x000D_$1\\"),
                cells("<row><c t='inlineStr'><is><t>a_x000D_b_x0007_c_x005F_x000D_$1\\</t></is></c></row>"));
    }

    @Test
    void names_its_sheets_in_order() throws IOException {
        InputStream written = workbook.sheet("second", "").sheet("first", "").written();
        assertEquals(
                List.of("second", "first"), List.copyOf(Workbook.open(written).sheets()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='ZZZZZ1'><v>1</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c t='s'><v>7</v></c></row>",
                "<row><c t='what'><v>7</v></c></row>",
                "<row r='x'/>",
                "<row>"
            })
    void is_none_where_a_part_is_broken(String rows) {
        assertThrows(IOException.class, () -> cells(rows));
    }

    @Test
    void is_none_without_its_parts_or_with_a_document_type() {
        assertThrows(IOException.class, () -> cells(new ByteArrayInputStream("framework: x".getBytes())));
        assertThrows(IOException.class, () -> cells(workbook.zipped()));
        InputStream entities = workbook.part(
                        "xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY all SYSTEM 'file:///etc/hostname'>]><sst/>")
                .sheet("one", "")
                .written();
        assertThrows(IOException.class, () -> cells(entities));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r='XFE1'/></row>", "<row r='1048577'/>"})
    void is_too_large_with_cells_where_no_spreadsheet_has_any(String rows) {
        assertEquals(
                Refusal.Kind.TOO_LARGE,
                assertThrows(Refusal.class, () -> cells(rows)).kind());
    }

    @Test
    void is_too_large_when_a_small_file_unpacks_to_a_large_one() {
        String much = "x".repeat(Parts.MOST_BYTES / 2);
        InputStream written =
                workbook.part("a.xml", much).part("picture.png", much).written();
        assertEquals(
                Refusal.Kind.TOO_LARGE,
                assertThrows(Refusal.class, () -> cells(written)).kind());
    }

    private List<String> cells(String rows) throws IOException {
        return cells(workbook.sheet("one", rows).written());
    }

    private static List<String> cells(InputStream written) throws IOException {
        List<String> cells = new ArrayList<>();
        Workbook read = Workbook.open(written);
        for (String sheet : Set.copyOf(read.sheets())) {
            read.rows(sheet, row -> {
                row.cells().forEach(cell -> cells.add(cell.reference() + " " + cell.kind() + " " + cell.written()));
                return true;
            });
        }
        return cells;
    }
}
