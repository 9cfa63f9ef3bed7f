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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(
            operationId = "putWorkbook",
            summary = "Writes the workbook: evidence, what works well, barriers, actions, the area's own conclusions")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "workbook", value = Examples.WORKBOOK)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response write(
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
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description =
                    "A new key for each new intention; the same request under its key gets the first answer again",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "submitAssessment",
            summary = "Submits to the panel, once every element has an outcome and the sponsor has approved")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "approval", value = Examples.SUBMISSION)))
    @APIResponse(
            responseCode = "200",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response submit(@PathParam("assessmentId") UUID assessmentId, @NotNull @Valid SubmissionRequest request) {
        return answers.of(service.submit(assessmentId, request.sponsorApproval()));
    }

    /** A submission carries the sponsor's approval. */
    public record SubmissionRequest(@NotNull @Valid SponsorApproval sponsorApproval) {}
}
