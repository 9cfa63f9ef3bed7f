package org.waymark.catalog.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.file.GeneratedFramework;

/** Whatever a framework holds, its spreadsheet says, and says nothing else. */
class SpreadsheetRoundTripTest {
    private static final FrameworkFile FILE = new FrameworkFile();
    private static final SpreadsheetWriter WRITER = new SpreadsheetWriter(FILE);
    private static final SpreadsheetReader READER = new SpreadsheetReader(FILE);

    @Property(tries = 100)
    void a_spreadsheet_gives_back_what_was_written(@ForAll Random random) {
        FrameworkContent content = GeneratedFramework.from(random);
        assertEquals(content, READER.read(new ByteArrayInputStream(WRITER.write(content))));
    }

    @Property(tries = 25)
    void and_does_so_when_another_program_has_saved_it_as_a_strict_workbook_laid_out_for_people(@ForAll Random random)
            throws IOException {
        FrameworkContent content = GeneratedFramework.from(random);
        assertEquals(content, READER.read(new ByteArrayInputStream(savedAgain(WRITER.write(content)))));
    }

    private static byte[] savedAgain(byte[] xlsx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setByteArray(xlsx).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(strict(xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String strict(String xml) {
        return xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replaceAll("<row r=\"[0-9]+\"", "<row")
                .replaceAll(">(?=<(?!/t>|/v>))", ">\n  ");
    }
}
