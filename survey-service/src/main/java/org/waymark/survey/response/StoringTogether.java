package org.waymark.survey.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Stores single responses. Those that arrive while others of their survey are being stored go together in the next statement, and become
 * durable in one write; nobody waits for more to come.
 */
@ApplicationScoped
class StoringTogether {
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Storing storing;
    /** A queue that is forgotten while somebody stands in it is only one queue more. */
    private final Cache<Kind, StoringQueue> queues =
            Caffeine.newBuilder().expireAfterAccess(A_WHILE).build();

    StoringTogether(Storing storing) {
        this.storing = storing;
    }

    /**
     * In no transaction of the caller's: it stores for others too, who are told at once.
     *
     * @param lastOneCounts whether it replaces what it does not amend
     * @return created, amended, or unchanged where it was not written; empty where the survey is not open any more
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Optional<ResponseOutcome> store(UUID survey, StoredResponse response, boolean lastOneCounts) {
        return queues.get(new Kind(survey, lastOneCounts), this::queue).store(response);
    }

    private StoringQueue queue(Kind of) {
        return new StoringQueue(responses -> storing.store(of.survey, responses, of.lastOneCounts, false));
    }

    private record Kind(UUID survey, boolean lastOneCounts) {}
}
