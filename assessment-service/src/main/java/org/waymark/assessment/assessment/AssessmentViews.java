package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.survey.SurveyFindings;
import org.waymark.assessment.survey.Surveys;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.workshop.ViewsPolicy;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.language.Languages;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;

/** Shows assessments to the caller, each as far as the caller reaches. */
@ApplicationScoped
public class AssessmentViews {
    private final ScopedAssessments scoped;
    private final Surveys surveys;
    private final Audit audit;
    private final Wordings wordings;

    AssessmentViews(ScopedAssessments scoped, Surveys surveys, Audit audit, Wordings wordings) {
        this.scoped = scoped;
        this.surveys = surveys;
        this.audit = audit;
        this.wordings = wordings;
    }

    /** Reads one assessment; reading its detail goes to the audit log. */
    @Transactional
    public Shown read(UUID id) {
        Assessment assessment = scoped.toRead(id);
        AssessmentView view = of(assessment);
        if (view.detail() != null) {
            audit.record("assessment-read", id.toString());
        }
        return new Shown(assessment.version(), view);
    }

    AssessmentView of(Assessment assessment) {
        AssessmentAccess access = scoped.access(assessment);
        Setting setting = assessment.placement().setting();
        return new AssessmentView(
                assessment.id(),
                setting.programmeId(),
                setting.cycleId(),
                setting.unit(),
                assessment.placement().unit().nation(),
                setting.framework(),
                setting.way(),
                assessment.stage(),
                assessment.revision() == 0 ? null : assessment.revision(),
                assessment.validation().assignments().stream()
                        .map(AssessmentViews::view)
                        .toList(),
                assessment.withdrawnBecause(),
                access.seesDetail() ? detail(assessment) : null,
                scoped.allowed(assessment).stream().map(Action::code).toList());
    }

    private AssessmentView.Detail detail(Assessment assessment) {
        SurveyFindings survey = SurveyFindings.of(surveys.closed(assessment.id()));
        PartnersWork work = assessment.work();
        int views = ViewsPolicy.USUAL.count(work.workshops(), survey.roles());
        return new AssessmentView.Detail(
                assessment.agreement(),
                assessment.keyPeople(),
                work.workshops(),
                work.agreedLevels(),
                work.workbook(),
                work.sponsorApproval(),
                assessment.validation().review(),
                assessment.validation().questions(),
                survey.respondents(),
                views,
                advice(views));
    }

    private List<AssessmentView.Advice> advice(int views) {
        return ViewsPolicy.USUAL.advice(views).stream()
                .map(advice -> new AssessmentView.Advice(
                        advice.code(),
                        advice.detail(),
                        LocalizedFault.in(Languages.WELSH, advice, wordings).detail()))
                .toList();
    }

    private static AssessmentView.AssignmentView view(Assignment assignment) {
        return new AssessmentView.AssignmentView(
                assignment.subject(), assignment.duty().code(), assignment.affiliations());
    }

    /** @param version for the entity tag */
    public record Shown(long version, AssessmentView view) {}
}
