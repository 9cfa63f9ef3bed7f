package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.waymark.survey.framework.Framework;
import org.waymark.survey.survey.Survey;

/** Counts the responses of a survey that takes no more of them. They pass by in portions: memory does not grow with them. */
@ApplicationScoped
class Tallies {
    private static final String RATINGS = "select role, %s, ratings, reached from response where survey_id = ?";
    private static final int PORTION = 5000;

    private final DataSource database;

    Tallies(DataSource database) {
        this.database = database;
    }

    /** In the transaction of the caller: only there does the driver read in portions. */
    Counted count(Survey survey) {
        Framework framework = survey.framework();
        Counted counts = new Counted(none(framework), none(framework));
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        RATINGS.formatted(survey.plan().breakdown().column()))) {
            query.setFetchSize(PORTION);
            query.setObject(1, survey.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.add(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4));
                }
            }
            return counts;
        } catch (SQLException failure) {
            throw new IllegalStateException("the responses could not be counted", failure);
        }
    }

    private static RatingCounts none(Framework framework) {
        return new RatingCounts(framework.elements(), framework.levels().size());
    }
}
