package org.waymark.catalog.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.kit.refusal.Refusal;

/** The XML parts of a workbook, unpacked, and how they refer to each other. */
final class Parts {
    /** A small file can say that it is a very large one. */
    static final int MOST_BYTES = 32 << 20;

    private final Map<String, byte[]> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param kind the last word of its type, such as {@code worksheet}
     * @param part name of the part
     */
    record Relation(String kind, String part) {}

    /** @throws Refusal when the parts unpack to more than {@link #MOST_BYTES} */
    static Parts of(InputStream xlsx) throws IOException {
        Parts parts = new Parts();
        byte[] packed = xlsx.readNBytes(MOST_BYTES + 1);
        long size = packed.length;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readNBytes((int) Math.max(0, MOST_BYTES + 1 - size));
                size += part.length;
                if (size > MOST_BYTES) {
                    throw tooLarge();
                }
                parts.byName.put(entry.getName(), part);
            }
        }
        return parts;
    }

    static Refusal tooLarge() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "",
                "too-large",
                "A spreadsheet may unpack to at most {most} bytes and has its cells within {rows} rows and {columns} columns.",
                MOST_BYTES,
                SheetParser.MOST_ROWS,
                SheetParser.MOST_COLUMNS);
    }

    Xml open(String part) throws IOException {
        byte[] bytes = byName.get(part);
        if (bytes == null) {
            throw new IOException("there is no part " + part);
        }
        return new Xml(bytes);
    }

    /** What a part refers to, by id; nothing where it says nothing. The package itself is the part with the empty name. */
    Map<String, Relation> relationsOf(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (byName.containsKey(name)) {
            Xml xml = open(name);
            while (xml.next("Relationship", "Relationships")) {
                String type = String.valueOf(xml.attribute("Type"));
                String target = String.valueOf(xml.attribute("Target"));
                relations.put(
                        xml.attribute("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return relations;
    }
}
