package org.waymark.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.survey.invitation.Token;

/** For invited people: no account, only the token of their invitation. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/invitation")
@PermitAll
@Tag(name = "Respondents", description = "Invited people answer, without an account.")
public class RespondentResource {
    private static final String TOKEN = "Waymark-Invitation";

    private final RespondentService service;

    RespondentResource(RespondentService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getInvitation", summary = "The survey you are invited to")
    @APIResponse(
            responseCode = "200",
            description = "What you need to answer",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "404", description = "No invitation has this token")
    public Response invitation(
            @HeaderParam(TOKEN) @NotBlank @Parameter(required = true, description = "The token of the invitation.")
                    String token) {
        return Response.ok(service.invitation(new Token(token))).build();
    }

    @PUT
    @Path("/response")
    @Operation(
            operationId = "answer",
            summary = "Answer, or answer again: until the survey closes the last answer counts",
            description =
                    "The answer is the same whether or not there was one before: nobody who holds the token learns from it.")
    @APIResponse(responseCode = "204", description = "Your answer is stored")
    @APIResponse(responseCode = "404", description = "No invitation has this token")
    public void answer(
            @HeaderParam(TOKEN) @NotBlank @Parameter(required = true, description = "The token of the invitation.")
                    String token,
            @NotNull @Valid ResponseRequest response) {
        service.answer(new Token(token), response);
    }
}
