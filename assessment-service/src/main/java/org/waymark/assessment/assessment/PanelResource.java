package org.waymark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Duty;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.kit.refusal.Refusal;

/** Assignments and the panel's work before sign-off, over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Validation", description = "The independent panel: decisions, questions, sign-off, corrections.")
public class PanelResource {
    private final OversightService oversight;
    private final ReviewService reviews;
    private final AssessmentAnswers answers;

    PanelResource(OversightService oversight, ReviewService reviews, AssessmentAnswers answers) {
        this.oversight = oversight;
        this.reviews = reviews;
        this.answers = answers;
    }

    @PUT
    @Path("{assessmentId}/assignments/{subject}")
    @RolesAllowed(Roles.PROGRAMME)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putAssignment(
            @PathParam("assessmentId") UUID assessmentId,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        return answers.of(oversight.assign(assessmentId, request.assignment(subject), ifMatch));
    }

    @PUT
    @Path("{assessmentId}/panel-review")
    @RolesAllowed(Roles.PANEL)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putPanelReview(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PanelReview review) {
        return answers.of(reviews.review(assessmentId, review, ifMatch));
    }

    @POST
    @Path("{assessmentId}/return")
    @RolesAllowed(Roles.PANEL)
    @Transactional
    @Idempotent
    @APIResponseSchema(AssessmentView.class)
    public Response returnToArea(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid QuestionsRequest request) {
        return answers.of(reviews.returnToArea(assessmentId, request.questions()));
    }

    /**
     * An assignment as it is asked for.
     *
     * @param affiliations GSS codes of the areas the person declared to belong to
     */
    public record AssignmentRequest(
            @NotNull @Schema(enumeration = {"facilitator", "panel", "peer", "associate"})
            String role,

            @NotNull List<@NotBlank String> affiliations) {

        Assignment assignment(String subject) {
            Duty duty = Duty.of(role)
                    .orElseThrow(() ->
                            Refusal.ruleBroken("role", "unknown-role", "The role is one of {allowed}.", Duty.codes()));
            return new Assignment(subject, duty, affiliations);
        }
    }

    /** What the panel asks. */
    public record QuestionsRequest(@NotEmpty List<@NotNull @Valid Question> questions) {}
}
