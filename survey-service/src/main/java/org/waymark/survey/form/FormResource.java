package org.waymark.survey.form;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.language.Languages;
import org.waymark.survey.invitation.Token;

/** The whole form for whoever holds the token of an invitation. */
@Path("/v1/invitation/form")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Respondents", description = "Invited people answer, without an account.")
public class FormResource {
    private final FormReader reader;

    FormResource(FormReader reader) {
        this.reader = reader;
    }

    @GET
    @APIResponseSchema(Form.class)
    public Response getForm(
            @HeaderParam(Token.HEADER) @NotBlank String token,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Form form = reader.read(new Token(token), Languages.asked(acceptLanguage));
        return Response.ok(form).language(form.language()).build();
    }
}
