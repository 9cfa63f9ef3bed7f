package org.waymark.survey.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;

/** Invitations as the coordinator handles them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/invitations")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations", description = "Who is invited, and their tokens.")
public class InvitationResource {
    private final InvitationService service;
    private final InvitationReader reader;

    InvitationResource(InvitationService service, InvitationReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Operation(
            operationId = "invite",
            summary = "Invite people",
            description =
                    "The tokens are shown in this answer and stored nowhere. The same request with the same Idempotency-Key"
                            + " is answered with the same tokens, and invites nobody twice: keep the key until you have the answer,"
                            + " and make it long and random.")
    @APIResponse(
            responseCode = "201",
            description = "The invitations with their tokens",
            content = @Content(schema = @Schema(implementation = IssuedInvitations.class)))
    public Response invite(
            @PathParam("surveyId") UUID surveyId,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) @Parameter(required = true)
                    String idempotencyKey,
            @NotNull @Valid InviteRequest request) {
        List<Issued> issued = service.invite(surveyId, idempotencyKey, request.invitations());
        return Response.status(Response.Status.CREATED)
                .entity(new IssuedInvitations(issued))
                .build();
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "Who is invited, and who is known to have answered")
    @APIResponse(
            responseCode = "200",
            description = "One page of invitations",
            content = @Content(schema = @Schema(implementation = InvitationPage.class)))
    public Response list(@PathParam("surveyId") UUID surveyId, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return Pages.response(reader.list(surveyId, paging), uri);
    }

    record InviteRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Invitee> invitations) {}

    record IssuedInvitations(List<Issued> invitations) {}

    /** Only describes the page. */
    record InvitationPage(
            List<InvitationRow> items,
            @Schema(nullable = true) String next) {}
}
