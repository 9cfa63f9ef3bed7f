package org.waymark.catalog.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.kit.refusal.Refusal;

/** Looks at an xlsx workbook before it is opened: a small file can say that it is a very large one. */
final class Workbooks {
    static final int MOST_BYTES = 32 << 20;
    /** A cell whose place no spreadsheet has: the reader would make room for every cell before it. */
    private static final Pattern FAR_OUT = Pattern.compile("\\br\\s*=\\s*[\"'](?:[A-Z]{4}|[A-Z]*[0-9]{8})");

    private Workbooks() {}

    /**
     * The same bytes.
     *
     * @throws Refusal when they would unpack to more than {@link #MOST_BYTES}, or place a cell outside of any spreadsheet
     */
    static InputStream checked(InputStream xlsx) throws IOException {
        byte[] packed = xlsx.readNBytes(MOST_BYTES + 1);
        long unpacked = packed.length;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readNBytes(MOST_BYTES + 1);
                unpacked += part.length;
                if (unpacked > MOST_BYTES
                        || FAR_OUT.matcher(new String(part, StandardCharsets.ISO_8859_1))
                                .find()) {
                    throw tooLarge();
                }
            }
        }
        return new ByteArrayInputStream(packed);
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "",
                "too-large",
                "A spreadsheet may unpack to at most {0} bytes and has its cells within 18278 columns.",
                MOST_BYTES);
    }
}
