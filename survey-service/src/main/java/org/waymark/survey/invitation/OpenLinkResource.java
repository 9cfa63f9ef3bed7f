package org.waymark.survey.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;

/** Links that anybody may answer with. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/open-links")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations")
public class OpenLinkResource {
    private final OpenLinkService service;
    private final AnswerLinks links;

    OpenLinkResource(OpenLinkService service, AnswerLinks links) {
        this.service = service;
        this.links = links;
    }

    @POST
    @APIResponseSchema(OpenedLink.class)
    public Response openLink(@PathParam("surveyId") UUID surveyId, @NotNull @Valid LinkRequest request) {
        OpenLinkService.Opened opened = service.open(surveyId, request.cap());
        return Response.status(Response.Status.CREATED)
                .entity(new OpenedLink(opened.id(), opened.token().text(), links.to(opened.token()), request.cap()))
                .build();
    }

    record LinkRequest(
            @NotNull @Min(1) @Max(10_000) @Schema(description = "How many answers it takes at most.")
            Integer cap) {}

    record OpenedLink(
            UUID openLinkId,
            String token,
            @Schema(format = "uri") String link,
            int cap) {}
}
