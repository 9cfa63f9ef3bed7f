package org.waymark.catalog.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
