package org.waymark.catalog.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, as one program or another writes it. */
public final class WorkbookFixture {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "";

    public WorkbookFixture() {
        styles("");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='%s'/>".formatted(MAIN));
    }

    /** @param rows what stands within {@code sheetData} */
    public WorkbookFixture sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    WorkbookFixture part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    WorkbookFixture strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
    }

    /** @param styles elements within {@code styleSheet} */
    public WorkbookFixture styles(String styles) {
        return part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, styles));
    }

    WorkbookFixture since1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    public InputStream written() {
        return written(MAIN, RELATIONS);
    }

    /** As Excel saves a "Strict Open XML Spreadsheet". */
    public InputStream strict() {
        parts.replaceAll((name, xml) -> xml.replace(MAIN, STRICT_MAIN));
        return written(STRICT_MAIN, STRICT_RELATIONS);
    }

    private InputStream written(String main, String relations) {
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        relation(targets, "strings", relations + "/sharedStrings", "sharedStrings.xml");
        relation(targets, "styles", relations + "/styles", "/xl/styles.xml");
        sheets.forEach((name, rows) -> {
            names.append("<sheet name='%s' sheetId='1' r:id='of-%s'/>".formatted(name, name));
            relation(targets, "of-" + name, relations + "/worksheet", "worksheets/" + name + ".xml");
            parts.put(
                    "xl/worksheets/" + name + ".xml",
                    "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
        });
        StringBuilder root = new StringBuilder();
        relation(root, "book", relations + "/officeDocument", "xl/workbook.xml");
        parts.put("_rels/.rels", relations(root));
        parts.put("xl/_rels/workbook.xml.rels", relations(targets));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(main, relations, properties, names));
        return zipped();
    }

    private static void relation(StringBuilder into, String id, String type, String target) {
        into.append("<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target));
    }

    private static String relations(StringBuilder all) {
        return "<Relationships xmlns='%s'>%s</Relationships>".formatted(PACKAGE, all);
    }

    InputStream zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
