package org.waymark.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.Topics;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.inbox.Inbox;
import org.waymark.kit.refusal.Refusal;
import org.waymark.reporting.intake.ModelGate;

/**
 * Builds the model anew while the old one serves. Most of the topics is read beside the live intake; only the rest is read with the
 * intake held back, and in the same moment the fresh model takes the old one's place, so that nothing that arrives meanwhile is lost.
 */
@ApplicationScoped
public class Rebuild {
    private static final List<String> TOPICS = List.of(Topics.CATALOG, Topics.PROGRAMMES, Topics.BASELINES);
    private static final int LONGEST_SECONDS = 4 * 60 * 60;
    /** Any number, as long as nobody else in this database uses it for an advisory lock. */
    private static final long LOCK = 0x72656275696c64L;

    private final Map<String, Object> broker;
    private final EntityManager database;
    private final Inbox inbox;
    private final ModelGate gate;
    private final FreshModel fresh;
    private final Audit audit;

    Rebuild(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            EntityManager database,
            Inbox inbox,
            ModelGate gate,
            FreshModel fresh,
            Audit audit) {
        this.broker = broker;
        this.database = database;
        this.inbox = inbox;
        this.gate = gate;
        this.fresh = fresh;
        this.audit = audit;
    }

    /**
     * What a rebuild did.
     *
     * @param records records read from the topics
     * @param contributions contributions in the new model
     * @param cells cells in the new model
     */
    @Schema(name = "RebuildResult")
    public record Result(long records, long contributions, long cells) {}

    /** @throws Refusal 409 while another rebuild is under way, here or in another instance */
    public Result run() {
        try (var topics = new CompactedTopics(broker, TOPICS)) {
            var result =
                    QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> fillAndSwap(topics));
            fresh.dropRetired();
            return result;
        }
    }

    private Result fillAndSwap(CompactedTopics topics) {
        lockOutOtherRebuilds();
        fresh.create();
        long records = fill(topics);
        gate.close();
        records += fill(topics);
        fresh.putInPlace();
        audit.record("model-rebuilt", "model", Map.of("records", records));
        return new Result(records, count("contribution"), count("cell"));
    }

    private long fill(CompactedTopics topics) {
        return gate.intoFreshModel(() -> topics.readToEnd(inbox::receive));
    }

    private void lockOutOtherRebuilds() {
        var free = database.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            throw Refusal.wrongState("rebuild-under-way", "Another rebuild of the model is under way.");
        }
    }

    private long count(String table) {
        return (Long)
                database.createNativeQuery("select count(*) from " + table).getSingleResult();
    }
}
