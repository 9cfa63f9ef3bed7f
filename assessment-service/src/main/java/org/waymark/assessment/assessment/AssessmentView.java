package org.waymark.assessment.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(enumeration = {"England", "Wales"}) String nation,
        FrameworkRef framework,
        Way way,
        Stage stage,
        @Schema(nullable = true) Integer baselineRevision,
        List<AssignmentView> assignments,
        @Schema(nullable = true) String withdrawnBecause,
        @Schema(nullable = true) Detail detail,

        @Schema(type = SchemaType.ARRAY, implementation = Action.class)
        List<String> allowedActions) {

    /**
     * Everything the partners and the panel have written. What has not been written yet is null, a list that holds nothing is empty.
     *
     * @param views different views counted across survey and workshops
     * @param advice what the system advises, in plain words; advice never stops anything
     */
    public record Detail(
            @Schema(nullable = true) ConfidentialityAgreement confidentialityAgreement,
            @Schema(nullable = true) KeyPeople keyPeople,
            List<Workshop> workshops,
            List<AgreedLevel> agreedLevels,
            @Schema(nullable = true) Workbook workbook,
            @Schema(nullable = true) SponsorApproval sponsorApproval,
            @Schema(nullable = true) PanelReview panelReview,
            List<Question> questions,
            int surveyRespondents,
            int views,
            List<Advice> advice) {}

    /**
     * @param detail in plain words, in English
     * @param welsh the same in Welsh
     */
    public record Advice(String code, String detail, String welsh) {}

    /** @param role {@code facilitator}, {@code panel}, {@code peer} or {@code associate} */
    public record AssignmentView(
            String subject,

            @Schema(enumeration = {"facilitator", "panel", "peer", "associate"})
            String role,

            List<String> affiliations) {}
}
