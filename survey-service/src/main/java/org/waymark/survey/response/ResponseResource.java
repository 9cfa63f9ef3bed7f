package org.waymark.survey.response;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;

/** Single responses from local systems. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/responses/{responseId}")
@Tag(name = "Responses")
public class ResponseResource {
    private final ResponseService service;

    ResponseResource(ResponseService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Roles.LOCAL_SYSTEM)
    @APIResponseSchema(Stored.class)
    public Response putResponse(
            @PathParam("surveyId") UUID surveyId,
            @PathParam("responseId") @Size(max = 200) String responseId,
            @NotNull @Valid ResponseRequest response) {
        ResponseOutcome outcome = service.put(surveyId, responseId, response);
        return Response.status(outcome == ResponseOutcome.CREATED ? Response.Status.CREATED : Response.Status.OK)
                .entity(new Stored(outcome.name().toLowerCase(Locale.ROOT)))
                .build();
    }

    record Stored(
            @Schema(enumeration = {"created", "unchanged", "amended"})
            String outcome) {}
}
