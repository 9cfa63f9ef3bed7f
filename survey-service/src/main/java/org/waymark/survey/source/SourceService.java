package org.waymark.survey.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** Takes down whom an administrator vouches for. */
@ApplicationScoped
class SourceService {
    private final Sources sources;
    private final Changes changes;

    SourceService(Sources sources, Changes changes) {
        this.sources = sources;
        this.changes = changes;
    }

    /** @throws Refusal 428 or 412 for a change that is not based on the current version */
    @Transactional
    PutResult<Source> put(String client, boolean vouchedFor, String reason, String ifMatch) {
        Optional<Source> known = sources.lock(client);
        if (known.isEmpty()) {
            Source source = new Source(client, vouchedFor, reason);
            sources.persist(source);
            return PutResult.created(told(source));
        }
        Source source = known.get();
        if (source.isJudged(vouchedFor, reason)) {
            return PutResult.unchanged(source);
        }
        ETags.require(ifMatch, source.version());
        source.judge(vouchedFor, reason);
        return PutResult.amended(told(source));
    }

    private Source told(Source source) {
        changes.tell(new SourceChange(source));
        return source;
    }
}
