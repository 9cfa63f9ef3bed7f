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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @APIResponseSchema(BaselineView.class)
    public Response signOff(@PathParam("assessmentId") UUID assessmentId, UriInfo uri) {
        return created(service.signOff(assessmentId), uri);
    }

    @POST
    @Path("{assessmentId}/corrections")
    @RolesAllowed(Roles.PANEL)
    @Transactional
    @Idempotent
    @APIResponseSchema(BaselineView.class)
    public Response correctBaseline(
            @PathParam("assessmentId") UUID assessmentId, @NotNull @Valid Correction correction, UriInfo uri) {
        return created(service.correct(assessmentId, correction), uri);
    }

    @GET
    @Path("{assessmentId}/baseline")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    public BaselineView getBaseline(@PathParam("assessmentId") UUID assessmentId) {
        return reader.latest(assessmentId);
    }

    @GET
    @Path("{assessmentId}/baselines/{revision}")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    public BaselineView getBaselineRevision(
            @PathParam("assessmentId") UUID assessmentId, @PathParam("revision") int revision) {
        return reader.revision(assessmentId, revision);
    }

    private static Response created(BaselineView baseline, UriInfo uri) {
        URI location = uri.getBaseUriBuilder()
                .path("v1/assessments/{assessmentId}/baselines/{revision}")
                .build(baseline.assessmentId(), baseline.revision());
        return Response.created(location).entity(baseline).build();
    }
}
