package org.waymark.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.language.Languages;
import org.waymark.survey.invitation.Token;

/** For invited people: no account, only the token of their invitation. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/invitation")
@PermitAll
@Tag(name = "Respondents", description = "Invited people answer, without an account.")
public class RespondentResource {
    private final RespondentService service;

    RespondentResource(RespondentService service) {
        this.service = service;
    }

    @GET
    @APIResponseSchema(InvitationView.class)
    public Response getInvitation(
            @HeaderParam(Token.HEADER) @NotBlank String token,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        InvitationView view = service.invitation(new Token(token), Languages.asked(acceptLanguage));
        return Response.ok(view).language(view.language()).build();
    }

    @PUT
    @Path("/response")
    public void answer(@HeaderParam(Token.HEADER) @NotBlank String token, @NotNull @Valid ResponseRequest response) {
        service.answer(new Token(token), response);
    }

    @DELETE
    @Path("/response")
    public void withdrawResponse(@HeaderParam(Token.HEADER) @NotBlank String token) {
        service.withdraw(new Token(token));
    }
}
