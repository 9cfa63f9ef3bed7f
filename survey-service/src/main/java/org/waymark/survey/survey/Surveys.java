package org.waymark.survey.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** All surveys. */
@ApplicationScoped
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {
    private static final String IN_AREAS = """
            select s from Survey s join fetch s.assessment a
            where array_intersects(a.areas, ?1) and s.id > ?2 %s order by s.id""";

    /** Each kind in its own steps: whoever can bring one to the brink of a step must not see the other move. */
    private static final String RESPONSES = """
            select c.id, (c.reached / c.step + c.unreached / c.step) * c.step
            from (select s.id, greatest(s.threshold, :fewest) as step,
                         coalesce(t.responses - t.unreached, 0) + loose.reached as reached,
                         coalesce(t.unreached, 0) + loose.unreached as unreached
                  from survey s left join survey_tally t on t.survey_id = s.id
                  cross join lateral (
                      select count(*) filter (where r.reached) as reached, count(*) filter (where not r.reached) as unreached
                      from response r where r.survey_id = s.id and r.batch = -1) loose
                  where s.id = any(:ids)) c""";

    /** Loads it and keeps every other writer of this survey waiting until the transaction ends. */
    public Optional<Survey> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param assessment null for those of every assessment */
    Page<Survey> in(Collection<String> areas, UUID assessment, Paging paging) {
        UUID after = paging.afterId();
        String[] codes = areas.toArray(String[]::new);
        var query = assessment == null
                ? find(IN_AREAS.formatted(""), codes, after)
                : find(IN_AREAS.formatted("and a.id = ?3"), codes, after, assessment);
        List<Survey> found = query.range(0, paging.limitPlusOne() - 1).list();
        return Page.of(found, paging, survey -> survey.id().toString());
    }

    /** Ids in order, for walking all of them without holding all of them. */
    public List<UUID> idsAfter(UUID last, int most) {
        return getEntityManager()
                .createQuery("select s.id from Survey s where s.id > :last order by s.id", UUID.class)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every survey that takes answers. */
    @Transactional
    public List<UUID> open() {
        return getEntityManager()
                .createQuery("select s.id from Survey s where s.status = :open", UUID.class)
                .setParameter("open", Status.OPEN)
                .getResultList();
    }

    /** Surveys that are open although their last day has passed. */
    @Transactional
    public List<UUID> over(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Survey s where s.status = :open and s.plan.closesOn < :today", UUID.class)
                .setParameter("open", Status.OPEN)
                .setParameter("today", today)
                .getResultList();
    }

    /** Surveys that take no more answers and are not counted yet. */
    @Transactional
    public List<UUID> closing() {
        return getEntityManager()
                .createQuery("select s.id from Survey s where s.status = :closing", UUID.class)
                .setParameter("closing", Status.CLOSING)
                .getResultList();
    }

    /** The highest threshold that a closed survey of the assessment was cleared with. */
    Optional<Integer> highestThreshold(UUID assessment) {
        return Optional.ofNullable((Integer) getEntityManager()
                .createNativeQuery(
                        "select max(cast(summary ->> 'threshold' as int)) from survey where assessment_id = :assessment")
                .setParameter("assessment", assessment)
                .getSingleResult());
    }

    /** Number of responses as far as it is told: in steps until the survey closes. */
    public long responses(Survey survey) {
        return responses(List.of(survey)).get(survey.id());
    }

    /**
     * Number of responses of each survey as far as it is told. Those that were mixed are counted, the few others lie together in an index.
     */
    Map<UUID, Long> responses(Collection<Survey> surveys) {
        UUID[] ids = surveys.stream()
                .filter(survey -> !survey.hasSummary())
                .map(Survey::id)
                .toArray(UUID[]::new);
        List<Object[]> counted = getEntityManager()
                .createNativeQuery(RESPONSES, Object[].class)
                .setParameter("ids", ids)
                .setParameter("fewest", Plan.FEWEST_AT_ONCE)
                .getResultList();
        Map<UUID, Long> responses = new HashMap<>();
        counted.forEach(row -> responses.put((UUID) row[0], (Long) row[1]));
        surveys.stream()
                .filter(Survey::hasSummary)
                .forEach(survey -> responses.put(survey.id(), (long) survey.answered()));
        return responses;
    }
}
