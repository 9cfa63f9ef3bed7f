package org.waymark.survey.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One bulk import and how far it has come. */
@Entity
public class Import {
    /** Whether all of its lines were seen. */
    @Schema(name = "ImportStatus")
    enum Status {
        RUNNING,
        DONE,
        INTERRUPTED
    }

    @Id
    private UUID id;

    private UUID surveyId;
    private String client;
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** When its instance last said that it is still reading. */
    private Instant aliveAt;

    private long created;
    private long unchanged;
    private long amended;
    private long rejected;

    protected Import() {}

    Import(UUID id, UUID surveyId, String client, boolean dryRun) {
        this.id = id;
        this.surveyId = surveyId;
        this.client = client;
        this.dryRun = dryRun;
        this.status = Status.RUNNING;
        this.aliveAt = Instant.now();
    }

    void count(List<Outcome> outcomes) {
        created += number(outcomes, Outcome.CREATED);
        unchanged += number(outcomes, Outcome.UNCHANGED);
        amended += number(outcomes, Outcome.AMENDED);
        rejected += number(outcomes, Outcome.REJECTED);
    }

    private static long number(List<Outcome> outcomes, String which) {
        return outcomes.stream().filter(each -> each.outcome().equals(which)).count();
    }

    void end(Status how) {
        status = how;
    }

    UUID id() {
        return id;
    }

    UUID surveyId() {
        return surveyId;
    }

    String client() {
        return client;
    }

    boolean isDryRun() {
        return dryRun;
    }

    ImportView view() {
        return new ImportView(id, status, dryRun, created, unchanged, amended, rejected);
    }
}
