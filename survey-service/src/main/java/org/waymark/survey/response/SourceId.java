package org.waymark.survey.response;

import java.util.UUID;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/** The id a local system gave a response. It may be a staff number: only its keyed hash is stored. */
public record SourceId(UUID survey, String client, String id) {
    UUID key(KeyedHashes hashes) {
        return hashes.uuid(Purpose.SOURCE, survey.toString(), client, id);
    }
}
