package org.waymark.survey.page;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.language.Languages;
import org.waymark.kit.limits.BodyUpTo;
import org.waymark.survey.invitation.Token;

/** The page to answer on. A token comes in a header or in a body, never in an address. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Tag(name = "Pages", description = "For people, in a browser.")
public class AnswerPageResource {
    /** Nothing but our own style sheets, pictures and script, which asks nobody but this service. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final AnswerPages pages;

    AnswerPageResource(AnswerPages pages) {
        this.pages = pages;
    }

    @GET
    public Response showAnswerPage(
            @QueryParam("language") @Pattern(regexp = "en|cy") String language,
            @HeaderParam(Token.HEADER) String token,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var spoken = Languages.asked(language == null ? acceptLanguage : language);
        return response(token == null ? pages.start(spoken) : pages.form(new Token(token), spoken, Fields.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @BodyUpTo(megabytes = 1)
    public Response sendAnswerPage(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, String body) {
        Fields fields = Fields.of(body);
        var spoken = Languages.asked(fields.language(acceptLanguage));
        if (fields.token().isEmpty()) {
            return response(pages.withoutCode(spoken));
        }
        Token token = new Token(fields.token());
        return response(shown(token, spoken, fields));
    }

    private Shown shown(Token token, Locale spoken, Fields fields) {
        if (fields.isWithdrawing()) {
            return fields.isSure() ? pages.withdraw(token, spoken) : pages.askBeforeWithdrawing(token, spoken);
        }
        return fields.isSent() ? pages.send(token, spoken, fields) : pages.form(token, spoken, fields);
    }

    private static Response response(Shown shown) {
        return Response.status(shown.status())
                .entity(shown.content())
                .language(shown.language())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
