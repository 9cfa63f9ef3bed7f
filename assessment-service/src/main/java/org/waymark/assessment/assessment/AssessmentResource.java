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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @APIResponseSchema(AssessmentOutline.class)
    public Response listAssessments(@BeanParam AssessmentFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
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
    @APIResponseSchema(AssessmentView.class)
    public Response getAssessment(@PathParam("assessmentId") UUID assessmentId) {
        return answers.read(assessmentId);
    }

    @PUT
    @Path("{assessmentId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putAssessment(
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
    @APIResponseSchema(AssessmentView.class)
    public Response startAssessment(@PathParam("assessmentId") UUID assessmentId) {
        return answers.of(setUp.start(assessmentId));
    }

    @POST
    @Path("{assessmentId}/withdraw")
    @RolesAllowed(Roles.PROGRAMME)
    @Transactional
    @Idempotent
    @APIResponseSchema(AssessmentView.class)
    public Response withdrawAssessment(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid WithdrawalRequest request) {
        return answers.of(oversight.withdraw(assessmentId, request.reason()));
    }

    /** Why an assessment is withdrawn. */
    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}
}
