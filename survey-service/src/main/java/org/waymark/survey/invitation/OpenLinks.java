package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.survey.anonymity.SurveyKeys;

/** Links that anybody may answer with, up to a cap. */
@ApplicationScoped
public class OpenLinks {
    private static final String ADD = """
            insert into open_link (survey_id, id, token_hash, cap) values (:survey, :id, :hash, :cap)""";

    private static final String FIND = "select survey_id, id from open_link where token_hash = any(:hashes)";

    /** Those who answer with one link wait for each other here, and for nobody else. */
    private static final String COUNT = """
            update open_link set answers = answers + 1
            where survey_id = :survey and id = :id and answers < cap""";

    private final EntityManager database;
    private final SurveyKeys keys;

    OpenLinks(EntityManager database, SurveyKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    void add(UUID survey, UUID id, byte[] tokenHash, int cap) {
        database.createNativeQuery(ADD)
                .setParameter("survey", survey)
                .setParameter("id", id)
                .setParameter("hash", tokenHash)
                .setParameter("cap", cap)
                .executeUpdate();
    }

    @Transactional
    Optional<Respondent> respondent(Token token) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("hashes", keys.all().map(token::invitationHash).toArray(byte[][]::new))
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Respondent(
                        row.get("survey_id", UUID.class), row.get("id", UUID.class), Delivery.BY_HAND, token.secret()));
    }

    /** @return false where as many have answered as the cap lets */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean count(Respondent respondent) {
        return database.createNativeQuery(COUNT)
                        .setParameter("survey", respondent.survey())
                        .setParameter("id", respondent.invitation())
                        .executeUpdate()
                == 1;
    }
}
