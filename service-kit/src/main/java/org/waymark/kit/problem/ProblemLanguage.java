package org.waymark.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.kit.language.Languages;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.refusal.Fault;

/** Says every problem in the language asked for: wholly in Welsh or, where one of its sentences has no Welsh, wholly in English. */
@ApplicationScoped
public class ProblemLanguage {
    static final String ERRORS = "errors";
    private static final String TITLE = "title";
    private static final String DETAIL = "detail";

    private final Wordings wordings;

    ProblemLanguage(Wordings wordings) {
        this.wordings = wordings;
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof HttpProblem problem) {
            Locale language = language(Languages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), problem);
            answer.setEntity(in(language, problem));
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    Locale language(Locale asked, HttpProblem problem) {
        return inWelsh(TITLE, problem.getTitle()) && inWelsh(DETAIL, problem.getDetail())
                ? wordings.languageOf(faults(problem), asked)
                : Languages.ENGLISH;
    }

    private boolean inWelsh(String code, String english) {
        return english == null || wordings.inWelsh(code, english);
    }

    HttpProblem in(Locale language, HttpProblem problem) {
        return HttpProblem.builder(problem)
                .withTitle(said(language, TITLE, problem.getTitle()))
                .withDetail(said(language, DETAIL, problem.getDetail()))
                .with(
                        ERRORS,
                        faults(problem).stream()
                                .map(fault -> LocalizedFault.in(language, fault, wordings))
                                .toList())
                .build();
    }

    private String said(Locale language, String code, String english) {
        return language.equals(Languages.WELSH) ? wordings.welsh(code, english).orElse(null) : english;
    }

    private static List<Fault> faults(HttpProblem problem) {
        return problem.getParameters().get(ERRORS) instanceof List<?> errors
                ? errors.stream().map(Fault.class::cast).toList()
                : List.of();
    }
}
