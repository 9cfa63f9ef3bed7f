package org.waymark.survey.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;

/** Whom administrators vouch for. Kept in memory for a moment, so that a response reads nothing that others have just read. */
@ApplicationScoped
public class VouchedSources {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int MOST = 1000;

    private final Sources sources;
    private final Caller caller;
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(MOST).build();

    VouchedSources(Sources sources, Caller caller) {
        this.sources = sources;
        this.caller = caller;
    }

    /** Whether somebody vouches for the system that is asking. People share a client with others, so that nobody can vouch for it. */
    public boolean hasCaller() {
        return caller.is(Roles.LOCAL_SYSTEM) && isVouchedFor(caller.client());
    }

    private boolean isVouchedFor(String client) {
        return Optional.ofNullable(known.getIfPresent(client)).orElseGet(() -> load(client));
    }

    private boolean load(String client) {
        boolean vouchedFor = QuarkusTransaction.joiningExisting()
                .call(() -> sources.count("client = ?1 and vouchedFor", client) > 0);
        known.put(client, vouchedFor);
        return vouchedFor;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SourceChange change) {
        known.invalidate(change.source().client());
    }
}
