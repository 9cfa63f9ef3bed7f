package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;
import org.waymark.kit.http.PutResult;

/** The panel's work on a submission before it signs off. */
@ApplicationScoped
public class ReviewService {
    private final ScopedAssessments scoped;
    private final AssessmentChanges changes;

    ReviewService(ScopedAssessments scoped, AssessmentChanges changes) {
        this.scoped = scoped;
        this.changes = changes;
    }

    @Transactional
    public PutResult<Assessment> review(UUID id, PanelReview review, String ifMatch) {
        Assessment assessment = scoped.lock(id, Action.REVIEW);
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
        Assessment assessment = scoped.lock(id, Action.RETURN_TO_AREA);
        assessment.returnToArea(questions, changes.rules(assessment));
        return changes.done(assessment, Action.RETURN_TO_AREA);
    }
}
