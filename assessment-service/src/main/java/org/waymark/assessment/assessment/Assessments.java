package org.waymark.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.waymark.assessment.programme.Results;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.refusal.Refusal;

/** The assessments. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID>, Results {
    private static final String WITH_RESULTS = """
            from Assessment a where a.placement.programmeId = ?1 and (a.revision > 0
              or exists (select 1 from Survey s where s.assessmentId = a.id and s.status = 'CLOSED'))""";

    /** The assessment, locked until the transaction ends: changes of one assessment happen one after another. */
    public Optional<Assessment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Refusal 409 when the cycle has a live assessment of the same unit with the same framework */
    public void store(Assessment assessment) {
        try {
            persistAndFlush(assessment);
        } catch (ConstraintViolationException exists) {
            throw Refusal.wrongState(
                    "assessment-exists", "The unit already has an assessment with this framework in this cycle.");
        }
    }

    @Override
    public boolean existIn(UUID programmeId) {
        return count(WITH_RESULTS, programmeId) > 0;
    }

    /** Whether another live assessment of the cycle with this framework covers one of the areas. */
    boolean anyOther(UUID id, Setting setting, Collection<String> areaCodes) {
        return count(
                        "id <> ?1 and placement.cycleId = ?2 and placement.frameworkId = ?3 and stage <> ?4"
                                + " and array_intersects(placement.areaCodes, ?5)",
                        id,
                        setting.cycleId(),
                        setting.framework().id(),
                        Stage.WITHDRAWN,
                        areaCodes.toArray(String[]::new))
                > 0;
    }

    /** In the order of their ids. */
    public List<Assessment> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }

    /** The rows the actor reaches, by affiliation, assignment or programme, in the order of their ids. */
    public List<AssessmentRow> rows(Actor actor, AssessmentFilter filter, UUID after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("id > :after"));
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        conditions.add(scope(actor, values));
        filter("placement.programmeId", filter.programmeId(), conditions, values);
        filter("placement.cycleId", filter.cycleId(), conditions, values);
        filter("stage", filter.stage(), conditions, values);
        return find(String.join(" and ", conditions) + " order by id", values)
                .project(AssessmentRow.class)
                .page(0, limit)
                .list();
    }

    private static String scope(Actor actor, Map<String, Object> values) {
        List<String> ways = new ArrayList<>(List.of("array_contains(assigned, :subject)"));
        values.put("subject", actor.subject());
        if (actor.is(Roles.COORDINATOR)) {
            ways.add("array_intersects(placement.areaCodes, :areas)");
            values.put("areas", actor.areas().toArray(String[]::new));
        }
        if (actor.is(Roles.PROGRAMME)) {
            ways.add("placement.programmeId in :programmes");
            values.put("programmes", actor.programmes());
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static void filter(String field, Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            String name = field.substring(field.indexOf('.') + 1);
            conditions.add(field + " = :" + name);
            values.put(name, value);
        }
    }
}
