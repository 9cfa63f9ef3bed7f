package org.waymark.survey.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.storage.StoredJson;

/** All imports with the outcomes of their lines. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {
    private static final String IN_TURN = "select cast(pg_advisory_xact_lock(hashtextextended(:whose, 0)) as text)";

    private static final String ADD = """
            insert into import_outcome (import_id, line, outcome, errors)
            select :import, o.line, upper(o.outcome), o.errors
            from jsonb_to_recordset(cast(:outcomes as jsonb)) as o (line bigint, outcome text, errors jsonb)""";

    private static final String AFTER = """
            select line, lower(outcome) as outcome, cast(errors as text) as errors from import_outcome
            where import_id = :import and line > :line order by line limit :most""";

    private static final TypeReference<List<Outcome.Place>> PLACES = new TypeReference<>() {};

    /** Portions of one client to one survey follow each other: each is compared with what the one before has stored. */
    void inTurn(Import of) {
        getEntityManager()
                .createNativeQuery(IN_TURN)
                .setParameter("whose", of.surveyId() + " " + of.client())
                .getSingleResult();
    }

    void add(Import to, List<Outcome> outcomes) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("import", to.id())
                .setParameter("outcomes", StoredJson.write(outcomes))
                .executeUpdate();
    }

    List<Outcome> outcomesAfter(UUID of, long line, int most) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("import", of)
                .setParameter("line", line)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Imports::outcome).toList();
    }

    private static Outcome outcome(Tuple row) {
        return new Outcome(
                row.get("line", Long.class),
                row.get("outcome", String.class),
                StoredJson.read(row.get("errors", String.class), PLACES));
    }

    /** Of these somebody is still reading the body. */
    void keepAlive(Collection<UUID> running) {
        update("aliveAt = ?1 where id in ?2", Instant.now(), running);
    }

    /** Of these nobody has read for a while: their instance has ended. */
    int interruptThoseNotAliveSince(Instant moment) {
        return update(
                "status = ?1 where status = ?2 and aliveAt < ?3",
                Import.Status.INTERRUPTED,
                Import.Status.RUNNING,
                moment);
    }
}
