package org.waymark.survey.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;

/** Surveys as coordinators and local systems of their areas reach them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys")
@Tag(name = "Surveys", description = "From the plan of a survey to its summary.")
public class SurveyResource {
    private final SurveyService service;
    private final ScopedSurveys scoped;
    private final SurveyAnswers answers;

    SurveyResource(SurveyService service, ScopedSurveys scoped, SurveyAnswers answers) {
        this.service = service;
        this.scoped = scoped;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.SPONSOR, Roles.ASSOCIATE, Roles.LOCAL_SYSTEM})
    @Transactional
    @APIResponseSchema(SurveyView.class)
    public Response listSurveys(
            @QueryParam("assessmentId") UUID assessmentId, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        Page<Survey> page = scoped.list(assessmentId, paging);
        return Pages.response(new Page<>(answers.views(page.items()), page.next()), uri);
    }

    @GET
    @Path("/{surveyId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.SPONSOR, Roles.ASSOCIATE, Roles.LOCAL_SYSTEM})
    @Transactional
    @APIResponseSchema(SurveyView.class)
    public Response getSurvey(@PathParam("surveyId") UUID surveyId) {
        return answers.of(scoped.find(surveyId));
    }

    @PUT
    @Path("/{surveyId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @APIResponseSchema(SurveyView.class)
    public Response putSurvey(
            @PathParam("surveyId") UUID surveyId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanRequest request) {
        return answers.of(service.put(surveyId, request.assessmentId(), request.plan(), ifMatch));
    }

    @POST
    @Path("/{surveyId}/open")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @Idempotent
    @APIResponseSchema(SurveyView.class)
    public Response openSurvey(@PathParam("surveyId") UUID surveyId) {
        return answers.of(service.open(surveyId));
    }

    @POST
    @Path("/{surveyId}/extend")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @Idempotent
    @APIResponseSchema(SurveyView.class)
    public Response extendSurvey(@PathParam("surveyId") UUID surveyId, @NotNull @Valid Extension extension) {
        return answers.of(service.extend(surveyId, extension.closesOn()));
    }

    record Extension(@NotNull LocalDate closesOn) {}
}
