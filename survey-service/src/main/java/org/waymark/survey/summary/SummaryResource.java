package org.waymark.survey.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.survey.survey.SurveyAnswers;
import org.waymark.survey.survey.SurveyView;

/** The end of a survey and what it says. */
@Path("/v1/surveys/{surveyId}")
@RolesAllowed(Roles.COORDINATOR)
public class SummaryResource {
    private final Closing closing;
    private final SurveyAnswers answers;

    SummaryResource(Closing closing, SurveyAnswers answers) {
        this.closing = closing;
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
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public Response close(@PathParam("surveyId") UUID surveyId) {
        return answers.of(Response.Status.OK, closing.close(surveyId));
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "getSummary", summary = "What a closed survey says; 409 while it is open")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SummaryView.class)))
    public Response summary(@PathParam("surveyId") UUID surveyId) {
        return Response.ok(closing.summary(surveyId))
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }
}
