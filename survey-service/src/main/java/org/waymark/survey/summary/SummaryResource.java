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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
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
    @Operation(operationId = "closeSurvey", summary = "Close an open survey for good and freeze its summary")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The survey, now closed",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public Response close(@PathParam("surveyId") UUID surveyId) {
        return answers.of(closing.close(surveyId));
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "getSummary", summary = "What a closed survey says; 409 while it is open")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    public Response summary(@PathParam("surveyId") UUID surveyId) {
        return Response.ok(reading.summary(surveyId)).build();
    }

    @GET
    @Path("/comments")
    @Operation(
            operationId = "listComments",
            summary = "What people wrote, without who or in what role; 409 while the survey is open",
            description = "None where fewer people answered than the threshold.")
    @APIResponse(
            responseCode = "200",
            description = "One page of comments",
            content = @Content(schema = @Schema(implementation = CommentPage.class)))
    public Response comments(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("element") @DefaultValue("") @Parameter(description = "Only comments on this element.")
                    String element,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return Pages.response(reading.comments(surveyId, element, paging), uri);
    }

    /** Only describes the page. */
    record CommentPage(
            List<CommentRow> items, @Schema(nullable = true) String next) {}
}
