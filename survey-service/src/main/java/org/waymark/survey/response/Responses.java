package org.waymark.survey.response;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.storage.StoredJson;

/**
 * All responses. They are never entities: a survey may have very many, and how rows are written decides what the database can give
 * away.
 *
 * <p>PostgreSQL shows with every row which transaction wrote it and where it lies. A row written alone would be known as the newest,
 * and the newest can belong only to someone not yet noted as having answered. So every write <em>deals</em>: it takes up
 * {@value #DEALT_WITH} other rows of the survey (all, when there are fewer), and lays old and new down again in random order under
 * new ids. Callers hold the survey's lock.
 */
@ApplicationScoped
public class Responses {
    static final int DEALT_WITH = 100;

    /** Ids are random, so those that follow a random id are a random choice; the two halves close the circle. */
    private static final String DEAL = """
            with fresh as (
                select decode(f.key, 'hex') as key_hash, f.revision, f.role, f.agency, f.ratings, f.comments
                from jsonb_to_recordset(cast(:responses as jsonb))
                    as f (key text, revision int, role text, agency text, ratings jsonb, comments jsonb)),
            drawn as (
                (select id from response where survey_id = :survey and id >= :start order by id limit :others)
                union all
                (select id from response where survey_id = :survey and id < :start order by id limit :others)),
            gone as (
                delete from response
                where survey_id = :survey and (id in (select id from drawn) or key_hash in (select key_hash from fresh))
                returning key_hash, revision, role, agency, ratings, comments)
            insert into response (survey_id, id, key_hash, revision, role, agency, ratings, comments)
            select :survey, gen_random_uuid(), hand.*
            from (select * from fresh
                  union all
                  select * from gone where key_hash not in (select key_hash from fresh)) hand
            order by gen_random_uuid()""";

    private static final String STORED = """
            select encode(key_hash, 'hex') as key, revision, role, agency,
                   cast(ratings as text) as ratings, cast(comments as text) as comments
            from response
            where survey_id = :survey
              and key_hash in (select decode(k, 'hex') from jsonb_array_elements_text(cast(:keys as jsonb)) k)""";

    private static final TypeReference<List<Rating>> RATINGS = new TypeReference<>() {};
    private static final TypeReference<List<Comment>> COMMENTS = new TypeReference<>() {};

    private final EntityManager database;
    private final Event<ResponsesStored> observers;

    Responses(EntityManager database, Event<ResponsesStored> observers) {
        this.database = database;
        this.observers = observers;
    }

    /** Stores new responses and replaces those with the same keys. */
    public void deal(UUID survey, Collection<StoredResponse> responses) {
        database.createNativeQuery(DEAL)
                .setParameter("responses", StoredJson.write(responses))
                .setParameter("survey", survey)
                .setParameter("start", UUID.randomUUID())
                .setParameter("others", DEALT_WITH)
                .executeUpdate();
        observers.fire(new ResponsesStored(survey, responses.size()));
    }

    /** What is stored under the keys. */
    public Map<String, StoredResponse> stored(UUID survey, Collection<String> keys) {
        List<Tuple> rows = database.createNativeQuery(STORED, Tuple.class)
                .setParameter("survey", survey)
                .setParameter("keys", StoredJson.write(keys))
                .getResultList();
        Map<String, StoredResponse> found = new HashMap<>();
        rows.stream().map(this::response).forEach(response -> found.put(response.key(), response));
        return found;
    }

    private StoredResponse response(Tuple row) {
        return new StoredResponse(
                row.get("key", String.class),
                row.get("revision", Integer.class),
                row.get("role", String.class),
                row.get("agency", String.class),
                StoredJson.read(row.get("ratings", String.class), RATINGS),
                StoredJson.read(row.get("comments", String.class), COMMENTS));
    }
}
