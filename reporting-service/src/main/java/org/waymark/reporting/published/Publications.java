package org.waymark.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.storage.StoredJson;

/** Published figures, one set per programme and cycle. */
@ApplicationScoped
public class Publications {
    private final EntityManager database;

    Publications(EntityManager database) {
        this.database = database;
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
                        .setParameter("content", StoredJson.write(figures))
                        .executeUpdate()
                == 1;
    }

    void replace(UUID programmeId, UUID cycleId, PublishedFigures figures) {
        database.createNativeQuery("""
                        update published_figures set version = version + 1, content = cast(:content as jsonb)
                        where programme_id = :programme and cycle_id = :cycle""")
                .setParameter("programme", programmeId)
                .setParameter("cycle", cycleId)
                .setParameter("content", StoredJson.write(figures))
                .executeUpdate();
    }

    private Publication publication(Object[] row) {
        return new Publication((Long) row[0], StoredJson.read((String) row[1], PublishedFigures.class));
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
}
