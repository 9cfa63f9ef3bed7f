package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** All invitations. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final String RESPONDENT = "select survey_id, id, delivery from invitation where token_hash = any(?)";

    private final DataSource database;

    Invitations(DataSource database) {
        this.database = database;
    }

    /**
     * Whose invitation it is.
     *
     * @param hashes of one token, under each of the service's keys
     */
    Optional<Respondent> respondent(Stream<byte[]> hashes) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(RESPONDENT)) {
            query.setArray(1, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(respondent(found)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the invitation could not be looked for", failure);
        }
    }

    private static Respondent respondent(ResultSet found) throws SQLException {
        return new Respondent(
                found.getObject(1, UUID.class), found.getObject(2, UUID.class), Delivery.valueOf(found.getString(3)));
    }

    Page<InvitationRow> of(UUID survey, Paging paging) {
        UUID after = paging.afterId();
        List<InvitationRow> found = find("surveyId = ?1 and id > ?2 order by id", survey, after)
                .project(InvitationRow.class)
                .range(0, paging.limitPlusOne() - 1)
                .list();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }

    /** Ids in order, for walking all of a survey without holding all of them. */
    List<UUID> idsAfter(UUID survey, UUID last, int most) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Invitation i where i.surveyId = :survey and i.id > :last order by i.id",
                        UUID.class)
                .setParameter("survey", survey)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Remembers a request; its key and content come as keyed hashes. */
    void remember(UUID survey, byte[] keyHash, byte[] contentHash) {
        getEntityManager()
                .createNativeQuery(
                        "insert into invitation_request (survey_id, key_hash, content_hash) values (?, ?, ?)")
                .setParameter(1, survey)
                .setParameter(2, keyHash)
                .setParameter(3, contentHash)
                .executeUpdate();
    }

    /** Hash of the content an earlier request with this key had. */
    Optional<byte[]> contentOf(UUID survey, byte[] keyHash) {
        return getEntityManager()
                .createNativeQuery("select content_hash from invitation_request where survey_id = ? and key_hash = ?")
                .setParameter(1, survey)
                .setParameter(2, keyHash)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
