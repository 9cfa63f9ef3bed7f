package org.waymark.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.reporting.catalog.Catalog;
import org.waymark.reporting.figures.Pictures;
import org.waymark.reporting.programmes.Programme;
import org.waymark.reporting.programmes.Programmes;
import org.waymark.reporting.published.PublicationService;

/** Answers programme staff with the national page; a browser without a session is sent to sign in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Tag(name = "Pages", description = "For people, in a browser.")
public class NationalPageResource {
    /** Nothing but our own style sheets and pictures; no script at all. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Caller caller;
    private final Programmes programmes;
    private final Catalog catalog;
    private final Pictures pictures;
    private final PublicationService publishing;
    private final Wordings wordings;

    NationalPageResource(
            Caller caller,
            Programmes programmes,
            Catalog catalog,
            Pictures pictures,
            PublicationService publishing,
            Wordings wordings) {
        this.caller = caller;
        this.programmes = programmes;
        this.catalog = catalog;
        this.pictures = pictures;
        this.publishing = publishing;
        this.wordings = wordings;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance national(NationalPage page, List<Choice> choices);

        static native TemplateInstance nothing(String title, String text);
    }

    @GET
    @Transactional
    public Response showNationalPage(
            @QueryParam("programmeId") UUID programmeId,
            @QueryParam("cycleId") UUID cycleId,
            @QueryParam("framework") String framework,
            @QueryParam("language") String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @CookieParam(LanguageAnswers.COOKIE) String remembered) {
        PageLanguage wanted = new PageLanguage(language, remembered, accepted);
        Answer answer = answer(programmeId, cycleId, framework, wanted.words());
        String other =
                LanguageAnswers.switchTo(answer.words().texts().otherLanguage(), programmeId, cycleId, framework);
        return Response.status(answer.status())
                .entity(answer.content()
                        .data("switchTo", other)
                        .setLocale(answer.words().language()))
                .language(answer.words().language())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .cookie(LanguageAnswers.remembering(wanted))
                .build();
    }

    private record Answer(int status, Words words, TemplateInstance content) {
        static Answer nothing(int status, Words words, String text) {
            return new Answer(status, words, Templates.nothing(words.texts().nothing(), text));
        }
    }

    private Answer answer(UUID programmeId, UUID cycleId, String framework, Words words) {
        if (!caller.is(Roles.PROGRAMME)) {
            return new Answer(
                    403,
                    words,
                    Templates.nothing(words.texts().notForYou(), words.texts().forStaff()));
        }
        var mine = programmes.of(caller.programmes());
        var shown = mine.stream()
                .filter(programme -> programmeId == null
                        ? !programme.cycles().isEmpty()
                        : programme.programmeId().equals(programmeId))
                .findFirst();
        if (shown.isEmpty() || shown.get().cycles().isEmpty()) {
            return Answer.nothing(
                    programmeId == null ? 200 : 404, words, words.texts().noProgramme());
        }
        try {
            var page = draw(shown.get(), cycleId, framework, words);
            return new Answer(200, words, Templates.national(page, Choice.of(mine, catalog, page.heading(), words)));
        } catch (Refusal refusal) {
            return refused(refusal, words);
        }
    }

    private Answer refused(Refusal refusal, Words words) {
        Locale language = wordings.languageOf(refusal.faults(), words.language());
        return Answer.nothing(
                404,
                Words.in(language),
                LocalizedFault.in(language, refusal.faults().get(0), wordings).detail());
    }

    private NationalPage draw(Programme programme, UUID cycleId, String framework, Words words) {
        var latest = programme.cycles().get(programme.cycles().size() - 1).cycleId();
        var picture = pictures.draw(programme.programmeId(), cycleId == null ? latest : cycleId, framework);
        return NationalPage.of(picture, publishing.compare(picture), words);
    }
}
