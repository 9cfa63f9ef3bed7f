package org.waymark.reporting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.kit.storage.StoredJson;

/** The contributions that count, one per assessment. */
@ApplicationScoped
public class Contributions {
    private final EntityManager database;

    Contributions(EntityManager database) {
        this.database = database;
    }

    /** Locks the row: whoever replaces a contribution must have seen what it takes off the cells. */
    Optional<Contribution> lock(UUID assessmentId) {
        return database.createNativeQuery(
                        "select cast(content as text) from contribution where assessment_id = :id for update")
                .setParameter("id", assessmentId)
                .getResultStream()
                .findFirst()
                .map(document -> StoredJson.read((String) document, Contribution.class));
    }

    void put(Contribution contribution) {
        database.createNativeQuery("""
                        insert into contribution (assessment_id, programme_id, cycle_id, framework_id,
                            framework_version, nation, working, content)
                        values (:id, :programme, :cycle, :framework, :version, :nation, :working,
                            cast(:content as jsonb))
                        on conflict (assessment_id) do update set programme_id = excluded.programme_id,
                            cycle_id = excluded.cycle_id, framework_id = excluded.framework_id,
                            framework_version = excluded.framework_version, nation = excluded.nation,
                            working = excluded.working, content = excluded.content""")
                .setParameter("id", contribution.assessmentId())
                .setParameter("programme", contribution.scope().programmeId())
                .setParameter("cycle", contribution.scope().cycleId())
                .setParameter("framework", contribution.scope().framework())
                .setParameter("version", contribution.scope().frameworkVersion())
                .setParameter("nation", contribution.nation())
                .setParameter("working", contribution.working())
                .setParameter("content", StoredJson.write(contribution))
                .executeUpdate();
    }

    void delete(UUID assessmentId) {
        database.createNativeQuery("delete from contribution where assessment_id = :id")
                .setParameter("id", assessmentId)
                .executeUpdate();
    }

    /** Every contribution; the stream must be closed. */
    Stream<Contribution> all() {
        return database.createNativeQuery("select cast(content as text) from contribution order by assessment_id")
                .getResultStream()
                .map(document -> StoredJson.read((String) document, Contribution.class));
    }

    /**
     * Those that working figures of the scope count, in the order of their assessment ids.
     *
     * @param after the last id of the page before; null for the first page
     */
    public List<Contribution> working(Scope scope, UUID after, int limit) {
        return database.createNativeQuery("""
                        select cast(content as text) from contribution
                        where programme_id = :programme and cycle_id = :cycle and framework_id = :framework
                          and framework_version = :version and working
                          and assessment_id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                        order by assessment_id limit :limit""")
                .setParameter("programme", scope.programmeId())
                .setParameter("cycle", scope.cycleId())
                .setParameter("framework", scope.framework())
                .setParameter("version", scope.frameworkVersion())
                .setParameter("after", after == null ? null : after.toString())
                .setParameter("limit", limit)
                .getResultStream()
                .map(document -> StoredJson.read((String) document, Contribution.class))
                .toList();
    }
}
