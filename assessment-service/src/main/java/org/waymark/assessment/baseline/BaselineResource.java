package org.waymark.assessment.baseline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.waymark.assessment.validation.Correction;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.idempotency.Idempotent;

/** Sign-off, corrections and the baselines themselves, over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Baselines", description = "The validated results, every revision of them.")
public class BaselineResource {
    private final BaselineService service;
    private final BaselineReader reader;

    BaselineResource(BaselineService service, BaselineReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Path("{assessmentId}/sign-off")
    @RolesAllowed(Roles.PANEL)
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
            operationId = "signOff",
            summary = "Signs a submission off: its result becomes the first revision of the baseline")
    @APIResponse(
            responseCode = "201",
            description = "The baseline",
            content =
                    @Content(
                            schema = @Schema(implementation = BaselineView.class),
                            examples = @ExampleObject(name = "baseline", value = Examples.BASELINE)))
    public Response signOff(@PathParam("assessmentId") UUID assessmentId, UriInfo uri) {
        return created(service.signOff(assessmentId), uri);
    }

    @POST
    @Path("{assessmentId}/corrections")
    @RolesAllowed(Roles.PANEL)
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
            operationId = "correctBaseline",
            summary = "Corrects levels after sign-off: the next revision supersedes the one before")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "correction", value = Examples.CORRECTION)))
    @APIResponse(
            responseCode = "201",
            description = "The next revision",
            content = @Content(schema = @Schema(implementation = BaselineView.class)))
    public Response correct(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid Correction correction, UriInfo uri) {
        return created(service.correct(assessmentId, correction), uri);
    }

    @GET
    @Path("{assessmentId}/baseline")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @Operation(
            operationId = "getBaseline",
            summary = "Shows the latest revision to those whom the confidentiality agreement admits")
    @APIResponse(
            responseCode = "200",
            description = "The baseline",
            content =
                    @Content(
                            schema = @Schema(implementation = BaselineView.class),
                            examples = @ExampleObject(name = "baseline", value = Examples.BASELINE)))
    public BaselineView latest(@PathParam("assessmentId") UUID assessmentId) {
        return reader.latest(assessmentId);
    }

    @GET
    @Path("{assessmentId}/baselines/{revision}")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @Operation(operationId = "getBaselineRevision", summary = "Shows one revision, superseded or not")
    @APIResponse(
            responseCode = "200",
            description = "The revision",
            content =
                    @Content(
                            schema = @Schema(implementation = BaselineView.class),
                            examples = @ExampleObject(name = "baseline", value = Examples.BASELINE)))
    public BaselineView revision(@PathParam("assessmentId") UUID assessmentId, @PathParam("revision") int revision) {
        return reader.revision(assessmentId, revision);
    }

    private static Response created(BaselineView baseline, UriInfo uri) {
        URI location = uri.getBaseUriBuilder()
                .path("v1/assessments/{assessmentId}/baselines/{revision}")
                .build(baseline.assessmentId(), baseline.revision());
        return Response.created(location).entity(baseline).build();
    }
}
