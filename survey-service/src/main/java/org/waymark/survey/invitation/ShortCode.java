package org.waymark.survey.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * A code that can be read aloud, such as {@code 482 913 KWTM}, in place of a token. The number finds it, the letters prove that it was read: no vowels,
 * so that they make no words, and none that sound or look like another.
 *
 * @param number of six digits
 * @param letters four of them
 */
record ShortCode(int number, String letters) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int HOW_MANY = 4;
    private static final int NUMBERS = 1_000_000;
    private static final int LONGEST = 24;
    private static final Pattern READ = Pattern.compile("(\\d{3})[ -]?(\\d{3})[ -]?([A-Z]{4})");

    static ShortCode any() {
        StringBuilder letters = new StringBuilder();
        RANDOM.ints(HOW_MANY, 0, LETTERS.length()).forEach(place -> letters.append(LETTERS.charAt(place)));
        return new ShortCode(RANDOM.nextInt(NUMBERS), letters.toString());
    }

    /** @return empty for what is no such code, a token for instance */
    static Optional<ShortCode> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher code = READ.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return code.matches()
                ? Optional.of(new ShortCode(Integer.parseInt(code.group(1) + code.group(2)), code.group(3)))
                : Optional.empty();
    }

    /** As it is read aloud. */
    String text() {
        return "%03d %03d %s".formatted(number / 1000, number % 1000, letters);
    }

    byte[] hash(KeyedHashes hashes) {
        return hashes.of(Purpose.SHORT_CODE, String.valueOf(number), letters);
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "ShortCode";
    }
}
