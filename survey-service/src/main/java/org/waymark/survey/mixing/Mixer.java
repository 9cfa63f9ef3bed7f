package org.waymark.survey.mixing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.survey.response.Responses;

/**
 * Lays responses down again in random order, many at once.
 *
 * <p>PostgreSQL shows with every row which transaction wrote it and where it lies, and so in which order people answered. Nothing here says
 * who answered when, but others may know: a mail server when it sent a reminder to those who had not answered, a coordinator whom they
 * invited late. So no row may be told from a hundred others by its age: those just written are mixed among themselves, and when they are
 * few, with the batch before them.
 */
@ApplicationScoped
class Mixer {
    /** So many are mixed in one transaction, and sorted in memory. */
    static final int MOST_AT_ONCE = 2000;

    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('mix ' || :survey, 0))
               and pg_try_advisory_xact_lock_shared(hashtextextended(:survey, 0))""";

    /**
     * Deleted and inserted, for an update would leave rows near where they lay. Rows that somebody is amending are left for the next time, and
     * those of a survey that closes to the close. Of the batch before, all are taken, or a part that leaves as many behind as must look alike.
     */
    private static final String MIX = """
            with loose as (
                select key from response
                where survey_id = :survey and batch < 1
                  and exists (select from survey where id = :survey and status = 'OPEN')
                limit :most for update skip locked),
            before as (
                select key from response
                where survey_id = :survey
                  and batch = (select max(batch) from response where survey_id = :survey and batch >= 1)
                  and (select count(*) between 1 and :together - 1 from loose)),
            drawn as (
                select key from before order by random()
                limit (select case when count(*) < 2 * :together then 2 * :together else :together end from before)),
            companions as (
                select key from response where survey_id = :survey and key in (select key from drawn)
                for update skip locked),
            gone as (
                delete from response where survey_id = :survey
                  and key in (select key from loose union all select key from companions)
                returning key, revision, role, agency, ratings, comments, reached, batch),
            number as (select nextval('response_batch_number') as batch),
            mixed as (
                insert into response (survey_id, key, revision, role, agency, ratings, comments, reached, batch)
                select :survey, g.key, g.revision, g.role, g.agency, g.ratings, g.comments, g.reached, n.batch
                from gone g cross join number n order by random()
                returning key),
            counted as (
                insert into survey_tally as tally (survey_id, responses, unreached)
                select :survey, count(*), count(*) filter (where not reached) from gone where batch = -1 having count(*) > 0
                on conflict (survey_id) do update
                set responses = tally.responses + excluded.responses, unreached = tally.unreached + excluded.unreached)
            select (select count(*) from loose) as loose""";

    private final EntityManager database;

    Mixer(EntityManager database) {
        this.database = database;
    }

    /** @return whether there may be more to mix: a full portion was, or somebody else is at it */
    @Transactional
    boolean mix(UUID survey) {
        boolean free = (Boolean) database.createNativeQuery(LOCK)
                .setParameter("survey", survey.toString())
                .getSingleResult();
        if (!free) {
            return true;
        }
        Number mixed = (Number) database.createNativeQuery(MIX)
                .setParameter("survey", survey)
                .setParameter("most", MOST_AT_ONCE)
                .setParameter("together", Responses.FEWEST_TOGETHER)
                .getSingleResult();
        return mixed.intValue() == MOST_AT_ONCE;
    }
}
