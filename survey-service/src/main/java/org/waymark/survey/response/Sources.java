package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.survey.anonymity.KeyedHashes;

/** Makes responses under the ids that local systems give them; other clients' ids do not clash. */
@ApplicationScoped
public class Sources {
    private final KeyedHashes hashes;
    private final Caller caller;

    Sources(KeyedHashes hashes, Caller caller) {
        this.hashes = hashes;
        this.caller = caller;
    }

    /** The client that is asking. */
    public String client() {
        return caller.client();
    }

    /** @param id as the client that is asking chose it */
    public StoredResponse response(UUID survey, String id, ResponseRequest request) {
        return response(survey, client(), id, request);
    }

    public StoredResponse response(UUID survey, String client, String id, ResponseRequest request) {
        return new SourceId(survey, client, id).response(request, hashes);
    }
}
