package org.waymark.survey.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;

/** Codes to read aloud. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/invitations/{invitationId}/code")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations")
public class ShortCodeResource {
    private final ShortCodeService service;

    ShortCodeResource(ShortCodeService service) {
        this.service = service;
    }

    @POST
    @APIResponseSchema(IssuedCode.class)
    public Response issueCode(@PathParam("surveyId") UUID surveyId, @PathParam("invitationId") UUID invitationId) {
        return Response.ok(service.issue(surveyId, invitationId)).build();
    }

    record IssuedCode(
            @Schema(
                    description =
                            "To be typed in place of the link: six digits and four letters, small or capital, with or without the spaces.")
            String code,

            Instant expiresAt) {}
}
