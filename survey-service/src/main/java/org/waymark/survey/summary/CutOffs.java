package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.response.Responses;

/**
 * Takes from the responses of closed surveys what nobody needs any more, a portion at a time: keys, roles and agencies but for the group it was broken down by, and this too where few are of it; comments
 * are cut off from them. What stays has a new id and lies in random order: not even someone who holds a token finds the response.
 */
@ApplicationScoped
class CutOffs {
    static final int PORTION = 2000;

    private static final String FIRST = """
            select count(*) from (select key from response where survey_id = :survey limit :portion) first""";

    private static final String FORGET_REMINDERS = "delete from reminder where survey_id = :survey";

    private static final String FORGET_CODES = "delete from short_code where survey_id = :survey";

    private static final String FORGET_OPEN_LINKS = "delete from open_link where survey_id = :survey";

    private static final String FORGET_UNCONFIRMED = "delete from unconfirmed_contact where survey_id = :survey";

    private static final String BEGIN = "insert into cut_off (survey_id, kept_groups) values (:survey, :groups)";

    /** Keys are hashes, so that those of a portion follow each other as if by chance. */
    private static final String CUT = """
            with pending as (select from cut_off where survey_id = :survey for update),
            portion as (
                select key from response where survey_id = :survey and exists (select from pending)
                order by key limit :portion),
            gone as (
                delete from response where survey_id = :survey and key in (select key from portion)
                returning case (select breakdown from survey where id = :survey) when 'AGENCY' then agency else role end
                    as group_code, ratings, comments, reached),
            kept as (select unnest(kept_groups) as group_code from cut_off where survey_id = :survey),
            laid as (
                insert into closed_response (survey_id, id, group_code, ratings)
                select :survey, gen_random_uuid(), kept.group_code, gone.ratings
                from gone left join kept on kept.group_code = gone.group_code order by random()),
            cut as (
                insert into comment (survey_id, id, element, kind, text, reached)
                select :survey, gen_random_uuid(), c.element, c.kind, c.text, gone.reached
                from gone cross join lateral jsonb_to_recordset(cast(gone.comments as jsonb))
                    as c (element text, kind text, text text)
                order by random())
            select count(*) from portion""";

    private static final String END = "delete from cut_off where survey_id = :survey";

    private final EntityManager database;
    private final Mails mails;

    CutOffs(EntityManager database, Mails mails) {
        this.database = database;
        this.mails = mails;
    }

    /**
     * Waits for answers that are being stored, and keeps others waiting until the transaction ends. Whom a reminder was for is forgotten with the
     * salt: nobody can make their links any more.
     */
    void endTaking(UUID survey) {
        mails.forget(survey);
        List.of(FORGET_REMINDERS, FORGET_CODES, FORGET_OPEN_LINKS, FORGET_UNCONFIRMED)
                .forEach(forget -> database.createNativeQuery(forget)
                        .setParameter("survey", survey)
                        .executeUpdate());
        database.createNativeQuery("select cast(" + Responses.STORE_NO_MORE + " as text)")
                .setParameter("survey", survey.toString())
                .getSingleResult();
    }

    boolean isOnePortion(UUID survey) {
        Number first = (Number) database.createNativeQuery(FIRST)
                .setParameter("survey", survey)
                .setParameter("portion", PORTION)
                .getSingleResult();
        return first.intValue() < PORTION;
    }

    /** @param keptGroups those that stay with their responses */
    void begin(UUID survey, List<String> keptGroups) {
        database.createNativeQuery(BEGIN)
                .setParameter("survey", survey)
                .setParameter("groups", keptGroups.toArray(String[]::new))
                .executeUpdate();
    }

    /** @return whether that was the last; also where somebody else has come first */
    @Transactional
    boolean cutOne(UUID survey) {
        Number cut = (Number) database.createNativeQuery(CUT)
                .setParameter("survey", survey)
                .setParameter("portion", PORTION)
                .getSingleResult();
        if (cut.intValue() == PORTION) {
            return false;
        }
        database.createNativeQuery(END).setParameter("survey", survey).executeUpdate();
        return true;
    }

    boolean isPending(UUID survey) {
        return !database.createNativeQuery("select survey_id from cut_off where survey_id = :survey")
                .setParameter("survey", survey)
                .getResultList()
                .isEmpty();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<UUID> pending() {
        return database.createNativeQuery("select survey_id from cut_off").getResultList();
    }
}
