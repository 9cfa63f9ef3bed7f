package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
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
import javax.sql.DataSource;

/**
 * The responses of surveys that are open. They are never entities: a survey may have very many, and a hundred people may answer in the same
 * second. What must not be told from the order of rows is the business of {@code mixing}.
 */
@ApplicationScoped
public class Responses {
    /** So many rows at least look equally old, or all of a smaller survey: see {@code mixing}. */
    public static final int FEWEST_TOGETHER = 100;

    /** What closing takes while no answer is being stored: what is stored was stored before it counts, or is refused. */
    public static final String STORE_NO_MORE = "pg_advisory_xact_lock(hashtextextended(:survey, 0))";

    /** The other side of {@link #STORE_NO_MORE}, which any number of answers hold at once. */
    static final String WHILE_IT_IS_OPEN = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0)); ";

    private static final String STORED = """
            select key, revision, role, agency, ratings, comments, reached from response
            where survey_id = ? and key = any(?)""";

    private final DataSource database;
    private final Storing storing;
    private final StoringTogether together;

    Responses(DataSource database, Storing storing, StoringTogether together) {
        this.database = database;
        this.storing = storing;
        this.together = together;
    }

    /**
     * Stores a response in place of whatever is stored under its key.
     *
     * @return false where the survey is not open any more
     */
    boolean replace(UUID survey, StoredResponse response) {
        return together.store(survey, response, true).isPresent();
    }

    /**
     * Stores a response unless something is stored under its key that it does not amend.
     *
     * @return what became of it, or empty where the survey is not open any more
     */
    Optional<ResponseOutcome> put(UUID survey, StoredResponse response) {
        return together.store(survey, response, false)
                .map(outcome -> outcome == ResponseOutcome.UNCHANGED ? unwritten(survey, response) : outcome);
    }

    private ResponseOutcome unwritten(UUID survey, StoredResponse response) {
        return response.against(stored(survey, List.of(response.key())).get(response.key()));
    }

    /**
     * Stores new responses and amends those of lower revisions, in the transaction of the caller if there is one. New ones that are enough
     * to look alike are a batch as they are, and not mixed again.
     *
     * @param responses each key once
     * @param fresh how many of them are new
     * @return false where the survey is not open any more
     */
    public boolean put(UUID survey, Collection<StoredResponse> responses, long fresh) {
        return storing.store(survey, responses, false, fresh >= FEWEST_TOGETHER).isPresent();
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
}
