package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.waymark.kit.language.Languages;
import org.waymark.kit.refusal.Refusal;

/** Refuses a request before any resource is reached, in the same words and shape as resources do. */
@ApplicationScoped
public class EarlyAnswers {
    private final ProblemLanguage languages;
    private final ObjectMapper json;

    EarlyAnswers(ProblemLanguage languages, ObjectMapper json) {
        this.languages = languages;
        this.json = json;
    }

    public void refuse(RoutingContext request, Refusal refusal) {
        Response answer = Problems.of(refusal);
        HttpProblem problem = (HttpProblem) answer.getEntity();
        Locale language =
                languages.language(Languages.asked(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)), problem);
        HttpServerResponse response = request.response().setStatusCode(answer.getStatus());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        response.putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(body(languages.in(language, problem)));
    }

    private Buffer body(HttpProblem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
