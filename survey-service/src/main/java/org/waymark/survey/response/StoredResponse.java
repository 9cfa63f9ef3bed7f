package org.waymark.survey.response;

import java.util.UUID;
import org.waymark.kit.storage.StoredJson;

/**
 * A response as it is stored.
 *
 * @param key keyed hash of the token, or of the client and its id
 * @param ratings a letter per element: see {@link RatingLetters}
 * @param comments JSON
 * @param reached whether the service itself sent the link and showed it to nobody else, or an administrator vouched for the source
 */
public record StoredResponse(
        UUID key, int revision, String role, String agency, String ratings, String comments, boolean reached) {
    static StoredResponse of(UUID key, int revision, Answers answers, RatingLetters letters, boolean reached) {
        return new StoredResponse(
                key,
                revision,
                answers.role(),
                answers.agency(),
                letters.written(answers.ratings()),
                StoredJson.write(answers.comments()),
                reached);
    }

    /** Whoever sends the same again is not told that its source has been vouched for since. */
    private boolean isSameAs(StoredResponse other) {
        return new StoredResponse(key, revision, role, agency, ratings, comments, other.reached).equals(other);
    }

    /** What storing this means, given what is stored. */
    public ResponseOutcome against(StoredResponse stored) {
        if (stored == null) {
            return ResponseOutcome.CREATED;
        }
        if (stored.isSameAs(this)) {
            return ResponseOutcome.UNCHANGED;
        }
        if (revision == stored.revision) {
            return ResponseOutcome.CONFLICTING;
        }
        return revision > stored.revision ? ResponseOutcome.AMENDED : ResponseOutcome.OUTDATED;
    }
}
