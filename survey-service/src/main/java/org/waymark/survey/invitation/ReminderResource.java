package org.waymark.survey.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.survey.survey.SurveyAnswers;
import org.waymark.survey.survey.SurveyView;

/** Reminders to those who have not answered. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Invitations")
public class ReminderResource {
    private final ReminderService service;
    private final InvitationReader reader;
    private final SurveyAnswers answers;
    private final AnswerLinks links;

    ReminderResource(ReminderService service, InvitationReader reader, SurveyAnswers answers, AnswerLinks links) {
        this.service = service;
        this.reader = reader;
        this.answers = answers;
        this.links = links;
    }

    @POST
    @Path("/remind")
    @Transactional
    @Idempotent
    @APIResponseSchema(SurveyView.class)
    public Response remind(@PathParam("surveyId") UUID surveyId) {
        return answers.of(service.remind(surveyId));
    }

    @GET
    @Path("/reminders")
    @APIResponseSchema(ReminderLink.class)
    public Response listReminders(
            @PathParam("surveyId") UUID surveyId, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        Page<Reminder> page = reader.reminders(surveyId, paging);
        List<ReminderLink> shown = page.items().stream().map(this::link).toList();
        return Pages.response(new Page<>(shown, page.next()), uri);
    }

    private ReminderLink link(Reminder reminder) {
        Token token = reminder.token();
        return new ReminderLink(reminder.invitationId(), reminder.contact(), token.text(), links.to(token));
    }

    /** @param link for the person reminded: where to answer, with the token where no browser sends it */
    @Schema(name = "Reminder")
    record ReminderLink(
            UUID invitationId,
            String contact,
            String token,
            @Schema(format = "uri") String link) {}
}
