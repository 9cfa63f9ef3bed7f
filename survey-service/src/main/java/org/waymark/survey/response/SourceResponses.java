package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.survey.anonymity.SurveyKeys;
import org.waymark.survey.source.VouchedSources;

/** Makes responses under the ids that local systems give them; other clients' ids do not clash. */
@ApplicationScoped
public class SourceResponses {
    private final SurveyKeys keys;
    private final VouchedSources vouched;
    private final Caller caller;

    SourceResponses(SurveyKeys keys, VouchedSources vouched, Caller caller) {
        this.keys = keys;
        this.vouched = vouched;
        this.caller = caller;
    }

    /** The client that is asking. */
    public String client() {
        return caller.client();
    }

    /** @param id as the client that is asking chose it */
    StoredResponse response(OpenSurvey to, String id, ResponseRequest request) {
        return response(to, client(), id, request);
    }

    public StoredResponse response(OpenSurvey to, String client, String id, ResponseRequest request) {
        UUID key = new SourceId(to.id(), client, id)
                .key(keys.named(to.survey().seal().keyId()));
        return StoredResponse.of(
                key, request.revision(), request.answers(), to.questionnaire().letters(), vouched.hasCaller());
    }
}
