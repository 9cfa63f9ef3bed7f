package org.waymark.survey.response;

import java.util.HexFormat;
import java.util.List;

/**
 * A response as it is stored.
 *
 * @param key keyed hash of the token, or of the client and its id, in hexadecimal
 */
public record Sheet(
        String key, int revision, String role, String agency, List<Rating> ratings, List<Comment> comments) {
    static Sheet of(byte[] keyHash, int revision, Answers answers) {
        return new Sheet(
                HexFormat.of().formatHex(keyHash),
                revision,
                answers.role(),
                answers.agency(),
                answers.ratings(),
                answers.comments());
    }

    /** What storing this means, given what is stored. */
    public Verdict against(Sheet stored) {
        if (stored == null) {
            return Verdict.CREATED;
        }
        if (stored.equals(this)) {
            return Verdict.UNCHANGED;
        }
        if (revision == stored.revision) {
            return Verdict.CONFLICTING;
        }
        return revision > stored.revision ? Verdict.AMENDED : Verdict.OUTDATED;
    }
}
