package org.waymark.survey.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;

/** Letters with a link and a QR code, a sheet for each person. */
@Produces(MediaType.TEXT_HTML)
@Path("/v1/surveys/{surveyId}/letters")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations")
public class LetterResource {
    private final Letters letters;

    LetterResource(Letters letters) {
        this.letters = letters;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance letters(List<Letter> letters);
    }

    @GET
    public Response printLetters(
            @PathParam("surveyId") UUID surveyId, @QueryParam("afterInvitationId") UUID afterInvitationId) {
        return Response.ok(Templates.letters(letters.of(surveyId, afterInvitationId))
                        .render())
                .build();
    }
}
