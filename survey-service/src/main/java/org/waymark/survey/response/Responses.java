package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The responses of surveys that are open. They are never entities: a survey may have very many, and a hundred people may answer in the same
 * second, so that one response is one statement that waits for no other. What must not be told from the order of rows is the
 * business of {@code mixing}.
 */
@ApplicationScoped
public class Responses {
    /** What closing takes while no answer is being stored: what is stored was stored before it counts, or is refused. */
    public static final String STORE_NO_MORE = "pg_advisory_xact_lock(hashtextextended(:survey, 0))";

    /** The other side of {@link #STORE_NO_MORE}, which any number of answers hold at once. */
    static final String WHILE_IT_IS_OPEN = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0)); ";

    private static final String STORE = """
            with taking as (select from survey where id = ? and status = 'OPEN'),
            stored as (
                insert into response (survey_id, key, revision, role, agency, ratings, comments, reached)
                %s
                on conflict (survey_id, key) do update
                set revision = excluded.revision, role = excluded.role, agency = excluded.agency,
                    ratings = excluded.ratings, comments = excluded.comments, reached = excluded.reached,
                    batch = least(response.batch, 0)
                where excluded.revision > response.revision
                   or ? and (excluded.role, excluded.agency, excluded.ratings, excluded.comments)
                     is distinct from (response.role, response.agency, response.ratings, response.comments)
                returning xmax = 0 as created)
            select exists (select from taking) as taken, count(*) as stored, count(*) filter (where created) as created
            from stored""";

    private static final String ONE =
            WHILE_IT_IS_OPEN + STORE.formatted("select cast(? as uuid), cast(? as uuid), ?, ?, ?, ?, ?, ? from taking");

    private static final String MANY = WHILE_IT_IS_OPEN + STORE.formatted("""
                    select fresh.* from taking
                    cross join unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bool[]) fresh
                    order by random()""");

    private static final String STORED = """
            select key, revision, role, agency, ratings, comments, reached from response
            where survey_id = ? and key = any(?)""";

    private final DataSource database;
    private final Event<ResponsesStored> observers;

    Responses(DataSource database, Event<ResponsesStored> observers) {
        this.database = database;
        this.observers = observers;
    }

    /**
     * Stores a response in place of whatever is stored under its key.
     *
     * @return false where the survey is not open any more
     */
    boolean replace(UUID survey, StoredResponse response) {
        return store(survey, response, true).isPresent();
    }

    /**
     * Stores a response unless something is stored under its key that it does not amend.
     *
     * @return what became of it, or empty where the survey is not open any more
     */
    Optional<ResponseOutcome> put(UUID survey, StoredResponse response) {
        return store(survey, response, false)
                .map(stored -> stored.responses > 0
                        ? stored.created > 0 ? ResponseOutcome.CREATED : ResponseOutcome.AMENDED
                        : response.against(
                                stored(survey, List.of(response.key())).get(response.key())));
    }

    /**
     * Stores new responses and amends those of lower revisions, in the transaction of the caller if there is one.
     *
     * @param responses each key once
     * @return false where the survey is not open any more
     */
    public boolean put(UUID survey, Collection<StoredResponse> responses) {
        return store(survey, MANY, (connection, statement) -> {
                    statement.setArray(3, array(connection, "uuid", responses, each -> survey));
                    statement.setArray(4, array(connection, "uuid", responses, StoredResponse::key));
                    statement.setArray(5, array(connection, "int4", responses, StoredResponse::revision));
                    statement.setArray(6, array(connection, "text", responses, StoredResponse::role));
                    statement.setArray(7, array(connection, "text", responses, StoredResponse::agency));
                    statement.setArray(8, array(connection, "text", responses, StoredResponse::ratings));
                    statement.setArray(9, array(connection, "text", responses, StoredResponse::comments));
                    statement.setArray(10, array(connection, "bool", responses, StoredResponse::reached));
                    statement.setBoolean(11, false);
                })
                .isPresent();
    }

    private Optional<Stored> store(UUID survey, StoredResponse response, boolean lastOneCounts) {
        return store(survey, ONE, (connection, statement) -> {
            statement.setObject(3, survey);
            statement.setObject(4, response.key());
            statement.setInt(5, response.revision());
            statement.setString(6, response.role());
            statement.setString(7, response.agency());
            statement.setString(8, response.ratings());
            statement.setString(9, response.comments());
            statement.setBoolean(10, response.reached());
            statement.setBoolean(11, lastOneCounts);
        });
    }

    private Optional<Stored> store(UUID survey, String sql, Filling filling) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, survey.toString());
            statement.setObject(2, survey);
            filling.fill(connection, statement);
            statement.execute();
            statement.getMoreResults();
            Optional<Stored> stored = Stored.read(statement);
            stored.filter(some -> some.responses > 0)
                    .ifPresent(some -> observers.fire(new ResponsesStored(survey, some.responses)));
            return stored;
        } catch (SQLException failure) {
            throw new IllegalStateException("responses could not be stored", failure);
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, Collection<StoredResponse> responses, Function<StoredResponse, ?> field)
            throws SQLException {
        return connection.createArrayOf(type, responses.stream().map(field).toArray());
    }

    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    /** What is stored under the keys. */
    public Map<UUID, StoredResponse> stored(UUID survey, Collection<UUID> keys) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STORED)) {
            query.setObject(1, survey);
            query.setArray(2, connection.createArrayOf("uuid", keys.toArray()));
            Map<UUID, StoredResponse> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StoredResponse response = response(row);
                    found.put(response.key(), response);
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("responses could not be read", failure);
        }
    }

    private static StoredResponse response(ResultSet row) throws SQLException {
        return new StoredResponse(
                row.getObject("key", UUID.class),
                row.getInt("revision"),
                row.getString("role"),
                row.getString("agency"),
                row.getString("ratings"),
                row.getString("comments"),
                row.getBoolean("reached"));
    }

    /** @param responses how many rows were written, {@code created} of them new */
    private record Stored(int responses, int created) {
        static Optional<Stored> read(PreparedStatement statement) throws SQLException {
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getBoolean("taken")
                        ? Optional.of(new Stored(row.getInt("stored"), row.getInt("created")))
                        : Optional.empty();
            }
        }
    }
}
