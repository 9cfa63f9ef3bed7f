package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Which bytes a file may be made of, and which characters its texts: what no text, workbook or database can hold is refused. */
final class Characters {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Characters() {}

    /**
     * The text of a file, without a byte-order mark.
     *
     * @throws Refusal where a byte is no UTF-8, with its line
     */
    static String of(byte[] file) {
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(letter -> letter == '\n').count() + 1;
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    "",
                    "not-utf-8",
                    "Line {0} holds bytes that are not UTF-8: save the file as UTF-8.",
                    line);
        }
        String all = text.toString();
        return all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all;
    }

    /** Adds to {@code faults} every text and key that holds a control character other than tab and line end, or half a character. */
    static void check(String path, JsonNode node, Faults faults) {
        if (node.isTextual()) {
            check(path, node.textValue(), faults);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(path + "[" + i + "]", node.get(i), faults);
            }
        } else {
            node.properties().forEach(field -> {
                check(path, field.getKey(), faults);
                check(Paths.child(path, field.getKey()), field.getValue(), faults);
            });
        }
    }

    private static void check(String path, String text, Faults faults) {
        Matcher found = UNPRINTABLE.matcher(text);
        if (found.find()) {
            faults.add(
                    path,
                    "control-character",
                    "A text cannot hold the character U+{0}.",
                    "%04X".formatted(found.group().codePointAt(0)));
        }
    }
}
