package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** All invitations. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final String RESPONDENT = "select survey_id, id, delivery from invitation where token_hash = any(?)";

    private static final String ROWS = """
            select i.id, i.contact, i.delivery, m.outcome from invitation i
            left join mail m on m.survey_id = i.survey_id and m.invitation_id = i.id and not m.reminder
            where i.survey_id = :survey and i.id > :after order by i.id limit :most""";

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
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(ROWS, Tuple.class)
                .setParameter("survey", survey)
                .setParameter("after", paging.afterId())
                .setParameter("most", paging.limitPlusOne())
                .getResultList();
        List<InvitationRow> found = rows.stream().map(Invitations::row).toList();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }

    private static InvitationRow row(Tuple row) {
        return new InvitationRow(
                row.get("id", UUID.class),
                row.get("contact", String.class),
                Delivery.valueOf(row.get("delivery", String.class)),
                row.get("outcome", String.class));
    }

    /** Those whose links are handed out, in order of their ids. */
    public List<HandedOut> handedOut(UUID survey, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select new org.waymark.survey.invitation.HandedOut(i.id, i.contact, i.generation) from Invitation i"
                                + " where i.surveyId = :survey and i.delivery = :byHand and i.id > :after order by i.id",
                        HandedOut.class)
                .setParameter("survey", survey)
                .setParameter("byHand", Delivery.BY_HAND)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws Refusal 404 where the survey has no such invitation */
    Invitation required(UUID survey, UUID id) {
        return find("surveyId = ?1 and id = ?2", survey, id)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("invitationId", "invitation"));
    }

    /** Those of the addresses that are invited to the survey. */
    Set<String> invitedAmong(UUID survey, List<String> addresses) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select i.address from Invitation i where i.surveyId = :survey and i.address in :addresses",
                        String.class)
                .setParameter("survey", survey)
                .setParameter("addresses", addresses)
                .getResultList());
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
