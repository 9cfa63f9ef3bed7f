package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** What people wrote, cut off from what they rated. */
@ApplicationScoped
class Comments {
    private static final String AFTER = """
            select id, element, kind, text, reached from comment
            where survey_id = :survey and id > :after and (:element = '' or element = :element)
              and (reached and :reached or not reached and :unreached)
            order by id limit :most""";

    private final EntityManager database;
    private final CutOffs cutOffs;

    Comments(EntityManager database, CutOffs cutOffs) {
        this.database = database;
        this.cutOffs = cutOffs;
    }

    /** @throws Refusal 409 while they are still being cut off */
    void requireAll(UUID survey) {
        if (cutOffs.isPending(survey)) {
            throw Refusal.wrongState(
                    "comments-being-cut-off",
                    "The comments are being cut off from the answers they came with. Ask again in a minute.");
        }
    }

    /**
     * Of each of the two tables only where as many people answered as the threshold: whoever has made up all others would know whose they are.
     *
     * @param element empty for those on every element
     */
    @SuppressWarnings("unchecked")
    Page<CommentRow> of(UUID survey, Summary frozen, String element, Paging paging) {
        List<Tuple> rows = database.createNativeQuery(AFTER, Tuple.class)
                .setParameter("survey", survey)
                .setParameter("after", paging.afterId())
                .setParameter("element", element)
                .setParameter("reached", frozen.respondents() >= frozen.threshold())
                .setParameter("unreached", frozen.unreached().respondents() >= frozen.threshold())
                .setParameter("most", paging.limitPlusOne())
                .getResultList();
        List<CommentRow> found = rows.stream()
                .map(row -> new CommentRow(
                        row.get("id", UUID.class),
                        row.get("element", String.class),
                        row.get("kind", String.class),
                        row.get("text", String.class),
                        row.get("reached", Boolean.class)))
                .toList();
        return Page.of(found, paging, row -> row.id().toString());
    }
}
