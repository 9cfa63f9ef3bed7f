package org.waymark.survey.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.survey.mail.MailCounts;
import org.waymark.survey.mail.Mails;
import org.waymark.survey.survey.ScopedSurveys;

/** What became of a survey's mails. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/mails")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations")
public class MailResource {
    private final ScopedSurveys surveys;
    private final Mails mails;

    MailResource(ScopedSurveys surveys, Mails mails) {
        this.surveys = surveys;
        this.mails = mails;
    }

    @GET
    @APIResponseSchema(MailCounts.class)
    public Response getMails(@PathParam("surveyId") UUID surveyId) {
        surveys.find(surveyId);
        return Response.ok(mails.counts(surveyId)).build();
    }
}
