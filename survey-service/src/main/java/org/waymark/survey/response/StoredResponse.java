package org.waymark.survey.response;

import java.util.HexFormat;
import java.util.List;

/**
 * A response as it is stored.
 *
 * @param key keyed hash of the token, or of the client and its id, in hexadecimal
 */
public record StoredResponse(
        String key, int revision, String role, String agency, List<Rating> ratings, List<Comment> comments) {
    static StoredResponse of(byte[] keyHash, int revision, Answers answers) {
        return new StoredResponse(
                HexFormat.of().formatHex(keyHash),
                revision,
                answers.role(),
                answers.agency(),
                answers.ratings(),
                answers.comments());
    }

    /** What storing this means, given what is stored. */
    public ResponseOutcome against(StoredResponse stored) {
        if (stored == null) {
            return ResponseOutcome.CREATED;
        }
        if (stored.equals(this)) {
            return ResponseOutcome.UNCHANGED;
        }
        if (revision == stored.revision) {
            return ResponseOutcome.CONFLICTING;
        }
        return revision > stored.revision ? ResponseOutcome.AMENDED : ResponseOutcome.OUTDATED;
    }
}
