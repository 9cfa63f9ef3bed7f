package org.waymark.kit.http;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Refusal;

/** Entity tags: the version of the aggregate, in quotes. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    private ETags() {}

    public static String of(Object version) {
        return "\"" + version + "\"";
    }

    /**
     * Checks that a change is based on the current version.
     *
     * @param ifMatch the header {@code If-Match}, null when absent
     * @throws Refusal 428 without the header, 412 when it names another version
     */
    public static void require(String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    Refusal.Kind.PRECONDITION_MISSING,
                    "If-Match",
                    "if-match-missing",
                    "Send If-Match with the ETag you read; the content differs from what is stored.");
        }
        if (!matches(ifMatch, of(currentVersion))) {
            throw Refusal.of(
                    Refusal.Kind.STALE,
                    "If-Match",
                    "stale",
                    "The current version is {current}. Read it again and repeat your change on it.",
                    of(currentVersion));
        }
    }

    /** RFC 9110, 13.1.1: {@code *} is any version, a list is any of its tags; a weak tag matches nothing. */
    private static boolean matches(String ifMatch, String current) {
        return ifMatch.strip().equals("*")
                || TAG.matcher(ifMatch).results().map(MatchResult::group).anyMatch(current::equals);
    }
}
