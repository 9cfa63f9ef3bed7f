package org.waymark.survey.response;

import java.util.UUID;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/** The id a local system gave a response. It may be a staff number: only its keyed hash is stored. */
public record SourceId(UUID survey, String client, String id) {
    public StoredResponse response(ResponseRequest request, KeyedHashes hashes) {
        byte[] key = hashes.of(Purpose.SOURCE, survey.toString(), client, id);
        return StoredResponse.of(key, request.revision(), request.answers());
    }
}
