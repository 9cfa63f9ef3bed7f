package org.waymark.reporting.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Published figures, one set per programme and cycle. */
@ApplicationScoped
public class Publications {
    private final EntityManager database;
    private final ObjectMapper json;

    Publications(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param version counts the changes, from 1 */
    public record Publication(long version, PublishedFigures figures) {}

    public Optional<Publication> find(UUID programmeId, UUID cycleId) {
        return find(programmeId, cycleId, "");
    }

    /** Locks what it finds until the transaction ends. */
    Optional<Publication> lock(UUID programmeId, UUID cycleId) {
        return find(programmeId, cycleId, " for update");
    }

    /** @return false when somebody else was quicker */
    boolean create(UUID programmeId, UUID cycleId, PublishedFigures figures) {
        return database.createNativeQuery("""
                        insert into published_figures (programme_id, cycle_id, version, content)
                        values (:programme, :cycle, 1, cast(:content as jsonb)) on conflict do nothing""")
                        .setParameter("programme", programmeId)
                        .setParameter("cycle", cycleId)
                        .setParameter("content", write(figures))
                        .executeUpdate()
                == 1;
    }

    void replace(UUID programmeId, UUID cycleId, PublishedFigures figures) {
        database.createNativeQuery("""
                        update published_figures set version = version + 1, content = cast(:content as jsonb)
                        where programme_id = :programme and cycle_id = :cycle""")
                .setParameter("programme", programmeId)
                .setParameter("cycle", cycleId)
                .setParameter("content", write(figures))
                .executeUpdate();
    }

    private Publication publication(Object[] row) {
        return new Publication((Long) row[0], read((String) row[1]));
    }

    private Optional<Publication> find(UUID programmeId, UUID cycleId, String locking) {
        return database.createNativeQuery(
                        "select version, cast(content as text) from published_figures"
                                + " where programme_id = :programme and cycle_id = :cycle" + locking,
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .findFirst()
                .map(row -> publication((Object[]) row));
    }

    private String write(PublishedFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PublishedFigures read(String document) {
        try {
            return json.readValue(document, PublishedFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
