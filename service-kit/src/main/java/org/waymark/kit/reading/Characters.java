package org.waymark.kit.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Which bytes a request may be made of, and which characters its texts: what no text, workbook or database can hold is refused. */
public final class Characters {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACED = '\uFFFD';
    /** Spaces of every width, control and format characters such as zero-width spaces, fillers that show nothing. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\x{FE00}-\\x{FE0F}]+");

    private Characters() {}

    /**
     * The text that the bytes are, without a byte-order mark.
     *
     * @throws Refusal 400 where a byte is no UTF-8, with its line
     */
    public static String utf8(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(letter -> letter == '\n').count() + 1;
            throw Refusal.of(Refusal.Kind.MALFORMED, List.of(notUtf8("", line)));
        }
        String all = text.toString();
        return all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all;
    }

    /** What is wrong with bytes that are no text. */
    public static Fault notUtf8(String path, long line) {
        return new Fault(
                path, "not-utf-8", "Line {line} holds bytes that are not UTF-8: save the file as UTF-8.", line);
    }

    /** Whether a text holds what a decoder leaves where it found bytes that are not UTF-8. */
    public static boolean isDamaged(String text) {
        return text.indexOf(REPLACED) >= 0;
    }

    /** The first control character other than tab and line end, half a character, or code point that is none; empty in a text that is fit. */
    public static OptionalInt unfit(String text) {
        for (int place = 0; place < text.length(); place = text.offsetByCodePoints(place, 1)) {
            if (isUnfit(text.codePointAt(place))) {
                return OptionalInt.of(text.codePointAt(place));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isUnfit(int letter) {
        if (isAscii(letter)) {
            return false;
        }
        boolean control = Character.getType(letter) == Character.CONTROL && "\t\r\n".indexOf(letter) < 0;
        return control || Character.getType(letter) == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE;
    }

    /** Most letters are printable ASCII, and are told at once. */
    private static boolean isAscii(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    /** What is wrong with a text that holds such a character. */
    public static Fault unfit(String path, int letter) {
        return new Fault(
                path, "control-character", "A text cannot hold the character U+{character}.", "%04X".formatted(letter));
    }

    /** Notes the first character of a text that it cannot hold. */
    public static void check(String path, String text, Faults faults) {
        unfit(text).ifPresent(letter -> faults.add(unfit(path, letter)));
    }

    /** Whether there is nothing to be seen: no character, or spaces of any width and invisible ones alone. */
    public static boolean isBlank(CharSequence text) {
        if (!text.isEmpty() && text.charAt(0) != ' ' && isAscii(text.charAt(0))) {
            return false;
        }
        return text.isEmpty() || INVISIBLE.matcher(text).matches();
    }

    /** What people would take for the same code: without spaces and invisible characters, in one normal form, in small letters. */
    public static String folded(String code) {
        if (code.indexOf(' ') < 0 && code.chars().allMatch(Characters::isAscii)) {
            return code.toLowerCase(Locale.ROOT);
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(code, Normalizer.Form.NFKC))
                .replaceAll("");
        return visible.toLowerCase(Locale.ROOT);
    }

    /** Whether a code is what it looks like: visible characters, with at most one ordinary space between words. */
    public static boolean isPlainCode(String code) {
        String words = code.replaceAll("(?<=\\S) (?=\\S)", "");
        return !INVISIBLE.matcher(words).find() && Normalizer.isNormalized(code, Normalizer.Form.NFKC);
    }
}
