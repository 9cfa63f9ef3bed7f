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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(
            operationId = "putResponse",
            summary = "Send a response under an id of your own",
            description = "The same again changes nothing; other answers need a higher revision in place of If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "It is stored: unchanged or amended",
            content = @Content(schema = @Schema(implementation = Stored.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is stored: created",
            content = @Content(schema = @Schema(implementation = Stored.class)))
    @APIResponse(responseCode = "412", description = "Something else is stored and the revision is not higher")
    public Response put(
            @PathParam("surveyId") UUID surveyId,
            @PathParam("responseId")
                    @Size(max = 200)
                    @Parameter(description = "Your id for it; other clients' ids do not clash.")
                    String responseId,
            @NotNull @Valid ResponseRequest response) {
        ResponseOutcome outcome = service.put(surveyId, responseId, response);
        return Response.status(outcome == ResponseOutcome.CREATED ? Response.Status.CREATED : Response.Status.OK)
                .entity(new Stored(outcome.name().toLowerCase(Locale.ROOT)))
                .build();
    }

    @Schema(examples = "{\"outcome\": \"created\"}")
    record Stored(
            @Schema(enumeration = {"created", "unchanged", "amended"})
            String outcome) {}
}
