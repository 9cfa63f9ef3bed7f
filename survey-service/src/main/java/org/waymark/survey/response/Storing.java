package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** The one statement that stores responses, one or many. It asks again whether the survey is open, and waits only for who writes under the same key. */
@ApplicationScoped
class Storing {
    /**
     * What replaces is written even where it is the same: a row that was looked at and left as it was would bear the mark of it.
     *
     * <p>In the order of the keys, which are keyed hashes and so as good as random: two statements that meet in several keys wait for each other in turn, never
     * in a circle.
     */
    private static final String STORE = Responses.WHILE_IT_IS_OPEN + """
            with taking as (select from survey where id = ? and status = 'OPEN'),
            laid as (select case when ? then nextval('response_batch_number') else -1 end as batch),
            stored as (
                insert into response (survey_id, key, revision, role, agency, ratings, comments, reached, batch)
                select cast(? as uuid), fresh.*, laid.batch from taking cross join laid
                cross join unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bool[]) as fresh (key)
                order by fresh.key
                on conflict (survey_id, key) do update
                set revision = excluded.revision, role = excluded.role, agency = excluded.agency,
                    ratings = excluded.ratings, comments = excluded.comments, reached = excluded.reached,
                    batch = least(response.batch, 0)
                where excluded.revision > response.revision or ?
                returning key, reached, xmax = 0 as created),
            counted as (
                insert into survey_tally as tally (survey_id, responses, unreached)
                select cast(? as uuid), count(*), count(*) filter (where not reached) from stored cross join laid where created and laid.batch > 0 having count(*) > 0
                on conflict (survey_id) do update
                set responses = tally.responses + excluded.responses, unreached = tally.unreached + excluded.unreached)
            select exists (select from taking) as taken, stored.key, stored.created
            from (values (1)) one left join stored on true""";

    private final DataSource database;
    private final Event<ResponsesStored> observers;

    Storing(DataSource database, Event<ResponsesStored> observers) {
        this.database = database;
        this.observers = observers;
    }

    /**
     * @param responses each key once
     * @param lastOneCounts whether one replaces what it does not amend
     * @param asBatch whether new ones are so many that they are a batch as they are, and need no mixing
     * @return what became of those that were written, by key; empty where the survey is not open any more
     */
    Optional<Map<UUID, ResponseOutcome>> store(
            UUID survey, Collection<StoredResponse> responses, boolean lastOneCounts, boolean asBatch) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, survey.toString());
            statement.setObject(2, survey);
            statement.setBoolean(3, asBatch);
            statement.setObject(4, survey);
            fill(connection, statement, responses);
            statement.setBoolean(12, lastOneCounts);
            statement.setObject(13, survey);
            statement.execute();
            statement.getMoreResults();
            Optional<Map<UUID, ResponseOutcome>> written = written(statement);
            written.filter(some -> !some.isEmpty())
                    .ifPresent(some -> observers.fire(new ResponsesStored(survey, some.size())));
            return written;
        } catch (SQLException failure) {
            throw new IllegalStateException("responses could not be stored", failure);
        }
    }

    private static void fill(Connection connection, PreparedStatement statement, Collection<StoredResponse> responses)
            throws SQLException {
        statement.setArray(5, connection.createArrayOf("uuid", all(responses, StoredResponse::key, UUID[]::new)));
        statement.setArray(
                6, connection.createArrayOf("int4", all(responses, StoredResponse::revision, Integer[]::new)));
        statement.setArray(7, texts(connection, responses, StoredResponse::role));
        statement.setArray(8, texts(connection, responses, StoredResponse::agency));
        statement.setArray(9, texts(connection, responses, StoredResponse::ratings));
        statement.setArray(10, texts(connection, responses, StoredResponse::comments));
        statement.setArray(
                11, connection.createArrayOf("bool", all(responses, StoredResponse::reached, Boolean[]::new)));
    }

    /** Of strings, not of objects: those the driver would write out and quote letter by letter. */
    private static Array texts(
            Connection connection, Collection<StoredResponse> responses, Function<StoredResponse, String> field)
            throws SQLException {
        return connection.createArrayOf("text", all(responses, field, String[]::new));
    }

    private static <T> T[] all(
            Collection<StoredResponse> responses, Function<StoredResponse, T> field, IntFunction<T[]> array) {
        return responses.stream().map(field).toArray(array);
    }

    private static Optional<Map<UUID, ResponseOutcome>> written(PreparedStatement statement) throws SQLException {
        Map<UUID, ResponseOutcome> written = new HashMap<>();
        boolean taken = false;
        try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
                taken = row.getBoolean("taken");
                UUID key = row.getObject("key", UUID.class);
                if (key != null) {
                    written.put(key, row.getBoolean("created") ? ResponseOutcome.CREATED : ResponseOutcome.AMENDED);
                }
            }
        }
        return taken ? Optional.of(written) : Optional.empty();
    }
}
