package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.survey.anonymity.SurveyKeys;

/** Codes that can be read aloud. Each ends after a day, with the next one of its invitation, or when it was guessed wrong five times. */
@ApplicationScoped
class ShortCodes {
    private static final int MOST_FAILURES = 5;

    private static final String FORGET =
            "delete from short_code where survey_id = :survey and invitation_id = :invitation";

    private static final String ADD = """
            insert into short_code (number, survey_id, invitation_id, code_hash, expires_at)
            values (:number, :survey, :invitation, :hash, :expires) on conflict (number) do nothing""";

    private static final String FIND = """
            select survey_id, invitation_id, code_hash from short_code
            where number = :number and expires_at > :now and failures < :most for update""";

    private static final String FAILED = "update short_code set failures = failures + 1 where number = :number";

    private final EntityManager database;
    private final SurveyKeys keys;
    private final Clock clock;

    ShortCodes(EntityManager database, SurveyKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** In place of the code the invitation has. */
    ShortCode issue(UUID survey, UUID invitation, Instant expires) {
        database.createNativeQuery(FORGET)
                .setParameter("survey", survey)
                .setParameter("invitation", invitation)
                .executeUpdate();
        ShortCode code = ShortCode.any();
        while (!isAdded(code, survey, invitation, expires)) {
            code = ShortCode.any();
        }
        return code;
    }

    private boolean isAdded(ShortCode code, UUID survey, UUID invitation, Instant expires) {
        return database.createNativeQuery(ADD)
                        .setParameter("number", code.number())
                        .setParameter("survey", survey)
                        .setParameter("invitation", invitation)
                        .setParameter("hash", code.hash(keys.current()))
                        .setParameter("expires", expires)
                        .executeUpdate()
                == 1;
    }

    /** Only links that are handed out have a code. A wrong guess counts against the code whose number it names, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Respondent> respondent(ShortCode code) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("number", code.number())
                .setParameter("now", clock.instant())
                .setParameter("most", MOST_FAILURES)
                .getResultList();
        Optional<Respondent> respondent = found.stream()
                .filter(row -> isRead(code, row.get("code_hash", byte[].class)))
                .map(row -> new Respondent(
                        row.get("survey_id", UUID.class), row.get("invitation_id", UUID.class), Delivery.BY_HAND))
                .findFirst();
        if (respondent.isEmpty()) {
            database.createNativeQuery(FAILED)
                    .setParameter("number", code.number())
                    .executeUpdate();
        }
        return respondent;
    }

    private boolean isRead(ShortCode code, byte[] hash) {
        return keys.all().anyMatch(key -> Arrays.equals(code.hash(key), hash));
    }
}
