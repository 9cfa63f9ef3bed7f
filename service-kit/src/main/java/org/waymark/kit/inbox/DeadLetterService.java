package org.waymark.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.refusal.Refusal;

/** What an administrator may do about a dead letter. */
@ApplicationScoped
class DeadLetterService {
    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final Audit audit;
    private final ObjectMapper json;

    DeadLetterService(DeadLetters deadLetters, Inbox inbox, Audit audit, ObjectMapper json) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.audit = audit;
        this.json = json;
    }

    /** @throws Refusal 404, and 422 when it is refused again */
    @Transactional
    void replay(UUID id) {
        DeadLetter letter = find(id);
        try {
            inbox.replay(letter.origin(json));
        } catch (BrokenContract stillPoison) {
            throw Refusal.ruleBroken("", "still-broken", "It still cannot be kept: {reason}", stillPoison.getMessage());
        }
        deadLetters.markReplayed(id);
        audit.record("dead-letter-replayed", id.toString());
    }

    /**
     * Nothing is to be done about it.
     *
     * @throws Refusal 404, and 409 when it was replayed or dismissed before
     */
    @Transactional
    void dismiss(UUID id, String reason) {
        find(id);
        if (!deadLetters.dismiss(id, reason)) {
            throw Refusal.wrongState("dead-letter-settled", "It has been replayed or dismissed already.");
        }
        audit.record("dead-letter-dismissed", id.toString(), Map.of("reason", reason));
    }

    private DeadLetter find(UUID id) {
        return deadLetters.find(id).orElseThrow(() -> Refusal.notFound("deadLetterId", "dead letter"));
    }
}
