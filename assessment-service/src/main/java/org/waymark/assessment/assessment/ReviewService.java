package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;

/** The panel's work on a submission before it signs off. */
@ApplicationScoped
public class ReviewService {
    private final ScopedAssessments scoped;
    private final Changes changes;
    private final Announcements announcements;

    ReviewService(ScopedAssessments scoped, Changes changes, Announcements announcements) {
        this.scoped = scoped;
        this.changes = changes;
        this.announcements = announcements;
    }

    @Transactional
    public Written review(UUID id, PanelReview review, String ifMatch) {
        Assessment assessment = scoped.toChange(id, Action.REVIEW);
        PanelReview stored = assessment.validation().review();
        return changes.put(
                assessment,
                Action.REVIEW,
                stored,
                review,
                ifMatch,
                wanted -> assessment.review(wanted, changes.rules(assessment)));
    }

    @Transactional
    public Assessment returnToArea(UUID id, List<Question> questions) {
        Assessment assessment = scoped.toChange(id, Action.RETURN_TO_AREA);
        assessment.returnToArea(questions, changes.rules(assessment));
        changes.finish(assessment, Action.RETURN_TO_AREA);
        announcements.assessmentChanged(assessment, "returned");
        return assessment;
    }
}
