package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts responses where they lie, and at the close takes from them what is no longer needed. */
@ApplicationScoped
class Tallies {
    private static final String COUNT = """
            select r.role, x.element, x.level, count(*) as respondents
            from response r cross join lateral jsonb_to_recordset(r.ratings) as x (element text, level int)
            where r.survey_id = :survey group by r.role, x.element, x.level""";

    private static final String ROLES =
            "select role, count(*) as respondents from response where survey_id = :survey group by role";

    private static final String CUT_OFF_COMMENTS = """
            insert into comment (survey_id, id, element, kind, text)
            select :survey, gen_random_uuid(), c.element, c.kind, c.text
            from response r cross join lateral jsonb_to_recordset(r.comments) as c (element text, kind text, text text)
            where r.survey_id = :survey
            order by gen_random_uuid()""";

    /** New ids, random order, no keys: not even someone who holds a token finds its response any more. */
    private static final String REWRITE = """
            with gone as (delete from response where survey_id = :survey returning role, ratings),
            kept as (select jsonb_array_elements_text(cast(:roles as jsonb)) as role)
            insert into response (survey_id, id, revision, role, ratings, comments)
            select :survey, gen_random_uuid(), 1, k.role, g.ratings, jsonb_build_array()
            from gone g left join kept k on k.role = g.role
            order by gen_random_uuid()""";

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    List<Tally> count(UUID survey) {
        return rows(COUNT, survey).stream()
                .map(row -> new Tally(
                        row.get("role", String.class),
                        row.get("element", String.class),
                        row.get("level", Integer.class),
                        row.get("respondents", Long.class)))
                .toList();
    }

    Map<String, Long> respondentsByRole(UUID survey) {
        return rows(ROLES, survey).stream()
                .collect(Collectors.toMap(
                        row -> row.get("role", String.class), row -> row.get("respondents", Long.class)));
    }

    /** @param roles the roles that stay with their responses, as a JSON array */
    void rewrite(UUID survey, String roles) {
        database.createNativeQuery(CUT_OFF_COMMENTS)
                .setParameter("survey", survey)
                .executeUpdate();
        database.createNativeQuery(REWRITE)
                .setParameter("survey", survey)
                .setParameter("roles", roles)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID survey) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("survey", survey)
                .getResultList();
    }
}
