package org.waymark.survey.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.retention.KeptTexts;
import org.waymark.survey.survey.ScopedSurveys;

/** Reads what a closed survey says; every reading is in the audit log. */
@ApplicationScoped
class SummaryReader {
    private final ScopedSurveys surveys;
    private final Comments comments;
    private final KeptTexts kept;
    private final Audit audit;

    SummaryReader(ScopedSurveys surveys, Comments comments, KeptTexts kept, Audit audit) {
        this.surveys = surveys;
        this.comments = comments;
        this.kept = kept;
        this.audit = audit;
    }

    /** @throws Refusal 404 for a foreign survey, 409 before it has closed */
    @Transactional
    SummaryView summary(UUID surveyId) {
        Summary frozen = surveys.find(surveyId).summary();
        audit.record("summary-read", surveyId.toString());
        return SummaryView.of(surveyId, frozen);
    }

    /**
     * None where fewer people answered than the threshold.
     *
     * @throws Refusal 404 for a foreign survey, 409 before it has closed, while comments are still being cut off, and once they are erased
     */
    @Transactional
    Page<CommentRow> comments(UUID surveyId, String element, Paging paging) {
        Summary frozen = surveys.find(surveyId).summary();
        audit.record("comments-read", surveyId.toString());
        kept.require(surveyId);
        comments.requireAll(surveyId);
        return comments.of(surveyId, frozen, element, paging);
    }
}
