package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes responses back out of surveys that are open. */
@ApplicationScoped
class Withdrawals {
    private static final String REMOVE = Responses.WHILE_IT_IS_OPEN + """
            with taking as (select from survey where id = ? and status = 'OPEN'),
            gone as (
                delete from response where survey_id = ? and key = ? and exists (select from taking)
                returning batch >= 0 as counted),
            uncounted as (
                update survey_tally set responses = responses - 1
                where survey_id = ? and exists (select from gone where counted))
            select exists (select from taking) as taken""";

    private final DataSource database;
    private final Responses responses;
    private final Event<ResponsesStored> observers;

    Withdrawals(DataSource database, Responses responses, Event<ResponsesStored> observers) {
        this.database = database;
        this.responses = responses;
        this.observers = observers;
    }

    /**
     * Removes whatever is stored under the key. A row that is laid down elsewhere while it is looked for is not found there, so that it is
     * looked for until there is none.
     *
     * @return false where the survey is not open any more
     */
    boolean remove(UUID survey, UUID key) {
        boolean taken;
        do {
            taken = removeOnce(survey, key);
        } while (taken && !responses.stored(survey, List.of(key)).isEmpty());
        observers.fire(new ResponsesStored(survey, 0));
        return taken;
    }

    private boolean removeOnce(UUID survey, UUID key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setString(1, survey.toString());
            statement.setObject(2, survey);
            statement.setObject(3, survey);
            statement.setObject(4, key);
            statement.setObject(5, survey);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getBoolean("taken");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a response could not be removed", failure);
        }
    }
}
