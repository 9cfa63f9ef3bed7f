package org.waymark.survey.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.language.Languages;

/** The whole form for systems that ask the questions themselves. */
@Path("/v1/surveys/{surveyId}/form")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.LOCAL_SYSTEM, Roles.COORDINATOR})
@Tag(name = "Responses")
public class SurveyFormResource {
    private final FormReader reader;

    SurveyFormResource(FormReader reader) {
        this.reader = reader;
    }

    @GET
    @APIResponseSchema(Form.class)
    public Response getSurveyForm(
            @PathParam("surveyId") UUID surveyId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Form form = reader.read(surveyId, Languages.asked(acceptLanguage));
        return Response.ok(form).language(form.language()).build();
    }
}
