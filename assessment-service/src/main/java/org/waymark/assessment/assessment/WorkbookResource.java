package org.waymark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.idempotency.Idempotent;

/** The workbook and its submission over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workbook", description = "What the area writes beside its levels, up to the submission.")
public class WorkbookResource {
    private final PartnerWorkService service;
    private final AssessmentAnswers answers;

    WorkbookResource(PartnerWorkService service, AssessmentAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @PUT
    @Path("{assessmentId}/workbook")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putWorkbook(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Workbook workbook) {
        return answers.of(service.write(assessmentId, workbook, ifMatch));
    }

    @POST
    @Path("{assessmentId}/submit")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @Idempotent
    @APIResponseSchema(AssessmentView.class)
    public Response submitAssessment(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid SubmissionRequest request) {
        return answers.of(service.submit(assessmentId, request.sponsorApproval()));
    }

    /** A submission carries the sponsor's approval. */
    public record SubmissionRequest(@NotNull @Valid SponsorApproval sponsorApproval) {}
}
