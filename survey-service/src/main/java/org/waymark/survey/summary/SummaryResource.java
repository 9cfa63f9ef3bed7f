package org.waymark.survey.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.csv.Csv;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.survey.survey.SurveyAnswers;
import org.waymark.survey.survey.SurveyView;

/** The end of a survey and what it says. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Surveys")
public class SummaryResource {
    private final Closing closing;
    private final SummaryReader reading;
    private final SurveyAnswers answers;

    SummaryResource(Closing closing, SummaryReader reading, SurveyAnswers answers) {
        this.closing = closing;
        this.reading = reading;
        this.answers = answers;
    }

    @POST
    @Path("/close")
    @Transactional
    @Idempotent
    @APIResponseSchema(SurveyView.class)
    public Response closeSurvey(@PathParam("surveyId") UUID surveyId) {
        return answers.of(closing.close(surveyId));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.COORDINATOR, Roles.FACILITATOR})
    @Produces({MediaType.APPLICATION_JSON, Csv.TEXT_CSV})
    @APIResponseSchema(SummaryView.class)
    public Response getSummary(@PathParam("surveyId") UUID surveyId) {
        return Response.ok(reading.summary(surveyId)).build();
    }

    @GET
    @Path("/comments")
    @RolesAllowed({Roles.COORDINATOR, Roles.FACILITATOR})
    @APIResponseSchema(CommentRow.class)
    public Response listComments(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("element") @DefaultValue("") String element,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return Pages.response(reading.comments(surveyId, element, paging), uri);
    }
}
