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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    private final Renewals renewals;
    private final InvitationReader reader;
    private final AnswerLinks links;

    InvitationResource(InvitationService service, Renewals renewals, InvitationReader reader, AnswerLinks links) {
        this.service = service;
        this.renewals = renewals;
        this.reader = reader;
        this.links = links;
    }

    @POST
    @APIResponseSchema(IssuedInvitations.class)
    public Response invite(
            @PathParam("surveyId") UUID surveyId,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String idempotencyKey,
            @NotNull @Valid InviteRequest request) {
        List<Issued> issued = service.invite(surveyId, idempotencyKey, request.delivery(), request.invitations());
        return Response.status(Response.Status.CREATED)
                .entity(new IssuedInvitations(issued.stream()
                        .map(each -> link(each.invitationId(), request.delivery(), each.token()))
                        .toList()))
                .build();
    }

    @POST
    @Path("/{invitationId}/renew")
    @APIResponseSchema(IssuedLink.class)
    public Response renewInvitation(
            @PathParam("surveyId") UUID surveyId, @PathParam("invitationId") UUID invitationId) {
        Renewals.Renewed renewed = renewals.renew(surveyId, invitationId);
        return Response.ok(link(invitationId, renewed.delivery(), renewed.token()))
                .build();
    }

    private IssuedLink link(UUID invitationId, Delivery delivery, Token token) {
        return delivery == Delivery.MAIL
                ? new IssuedLink(invitationId, delivery, null, null)
                : new IssuedLink(invitationId, delivery, token.text(), links.to(token));
    }

    @GET
    @APIResponseSchema(InvitationRow.class)
    public Response listInvitations(
            @PathParam("surveyId") UUID surveyId, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return Pages.response(reader.list(surveyId, paging), uri);
    }

    record InviteRequest(
            @Schema(
                    defaultValue = "MAIL",
                    description =
                            "MAIL: the service sends the links and shows them to nobody else. BY_HAND: you hand them out; what is answered with them makes a table of its own.")
            Delivery delivery,

            @NotEmpty @Size(max = 1000) List<@NotNull @Valid Invitee> invitations) {
        InviteRequest {
            delivery = delivery == null ? Delivery.MAIL : delivery;
        }
    }

    record IssuedInvitations(List<IssuedLink> invitations) {}

    /** @param link for the person invited: where to answer, with the token where no browser sends it */
    @Schema(name = "Issued")
    record IssuedLink(
            UUID invitationId,
            Delivery delivery,

            @Schema(nullable = true, description = "Only of links handed out.")
            String token,

            @Schema(nullable = true, format = "uri", description = "Only of links handed out.")
            String link) {}
}
