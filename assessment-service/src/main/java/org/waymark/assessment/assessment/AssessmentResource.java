package org.waymark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;

/** Assessments over HTTP: set up, found, started, withdrawn. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Assessments",
        description = "From setting one up to withdrawing it: who it is about, who may do what, what was agreed.")
public class AssessmentResource {
    private final ScopedAssessments scoped;
    private final SetUpService setUp;
    private final OversightService oversight;
    private final AssessmentAnswers answers;

    AssessmentResource(
            ScopedAssessments scoped, SetUpService setUp, OversightService oversight, AssessmentAnswers answers) {
        this.scoped = scoped;
        this.setUp = setUp;
        this.oversight = oversight;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @Operation(
            operationId = "listAssessments",
            summary = "Lists the assessments the caller reaches by affiliation, assignment or programme; outlines only")
    @APIResponse(
            responseCode = "200",
            description = "One page of outlines",
            content =
                    @Content(
                            schema = @Schema(implementation = OutlinePage.class),
                            examples = @ExampleObject(name = "page", value = Examples.OUTLINES)))
    public Response list(@BeanParam AssessmentFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        UUID last = paging.afterId();
        List<AssessmentOutline> found = scoped.rows(filter, last, paging.limitPlusOne()).stream()
                .map(AssessmentOutline::of)
                .toList();
        return Pages.response(
                Page.of(found, paging, outline -> outline.assessmentId().toString()), uri);
    }

    @GET
    @Path("{assessmentId}")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @Operation(
            operationId = "getAssessment",
            summary = "Shows an assessment, its detail only to those whom the confidentiality agreement admits")
    @APIResponse(
            responseCode = "200",
            description = "The assessment; its version is the ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentView.class),
                            examples = @ExampleObject(name = "assessment", value = Examples.ASSESSMENT)))
    public Response get(@PathParam("assessmentId") UUID assessmentId) {
        return answers.read(assessmentId);
    }

    @PUT
    @Path("{assessmentId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @Operation(
            operationId = "putAssessment",
            summary = "Sets an assessment up in an area of one's own, or amends it with If-Match before it starts")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "setting", value = Examples.SETTING)))
    @APIResponse(
            responseCode = "200",
            description = "Amended, or as it was",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Set up",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response put(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Setting setting) {
        return answers.of(setUp.put(assessmentId, setting, ifMatch));
    }

    @POST
    @Path("{assessmentId}/start")
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
            operationId = "startAssessment",
            summary = "Starts an assessment, once at least two partner agencies have assented to its agreement")
    @APIResponse(
            responseCode = "200",
            description = "Under way",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response start(@PathParam("assessmentId") UUID assessmentId) {
        return answers.of(setUp.start(assessmentId));
    }

    @POST
    @Path("{assessmentId}/withdraw")
    @RolesAllowed(Roles.PROGRAMME)
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
            operationId = "withdrawAssessment",
            summary = "Withdraws an assessment for good; its baseline counts nowhere any more")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = Examples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response withdraw(@PathParam("assessmentId") UUID assessmentId, @NotNull @Valid WithdrawalRequest request) {
        return answers.of(oversight.withdraw(assessmentId, request.reason()));
    }

    /** Why an assessment is withdrawn. */
    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** The shape of a page in the OpenAPI document. */
    record OutlinePage(
            List<AssessmentOutline> items,
            @Schema(nullable = true) String next) {}
}
