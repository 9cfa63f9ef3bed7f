package org.waymark.assessment.assessment;

import java.util.List;
import java.util.UUID;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Workshop;
import org.waymark.events.FrameworkRef;

/**
 * An assessment as the caller may see it.
 *
 * @param baselineRevision number of its latest baseline; null before sign-off
 * @param detail what the confidentiality agreement opens to the caller; null where it does not
 * @param allowedActions what this caller may do next
 */
public record AssessmentView(
        UUID assessmentId,
        UUID programmeId,
        UUID cycleId,
        Setting.UnitOfAreas unit,
        String nation,
        FrameworkRef framework,
        Way way,
        Stage stage,
        Integer baselineRevision,
        List<AssignmentView> assignments,
        String withdrawnBecause,
        Detail detail,
        List<String> allowedActions) {

    /**
     * Everything the partners and the panel have written. What has not been written yet is null, a list that holds nothing is empty.
     *
     * @param views different views counted across survey and workshops
     * @param advice what the system advises, in plain words; advice never stops anything
     */
    public record Detail(
            ConfidentialityAgreement confidentialityAgreement,
            KeyPeople keyPeople,
            List<Workshop> workshops,
            List<AgreedLevel> agreedLevels,
            Workbook workbook,
            SponsorApproval sponsorApproval,
            PanelReview panelReview,
            List<Question> questions,
            int surveyRespondents,
            int views,
            List<Advice> advice) {}

    public record Advice(String code, String detail) {}

    /** @param role {@code facilitator}, {@code panel}, {@code peer} or {@code associate} */
    public record AssignmentView(String subject, String role, List<String> affiliations) {}
}
