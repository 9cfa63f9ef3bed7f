package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.language.Languages;
import org.waymark.kit.refusal.Refusal;

/** Refuses a body that announces itself as too large with a problem document; the server would refuse it with an empty answer. */
@ApplicationScoped
class EarlyRefusals {
    private static final int FIRST = Integer.MIN_VALUE;

    private final long largestBody;
    private final ProblemLanguage languages;
    private final ObjectMapper json;

    EarlyRefusals(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            ProblemLanguage languages,
            ObjectMapper json) {
        this.largestBody = largestBody.asLongValue();
        this.languages = languages;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (announced(request).orElse(0) > largestBody) {
            refuse(request);
        } else {
            request.next();
        }
    }

    private static OptionalLong announced(RoutingContext request) {
        try {
            return OptionalLong.of(Long.parseLong(request.request().getHeader("Content-Length")));
        } catch (NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    private void refuse(RoutingContext request) {
        HttpProblem problem = (HttpProblem) Problems.of(Refusal.of(
                        Refusal.Kind.TOO_LARGE, "", "too-large", "The body may have at most {0} bytes.", largestBody))
                .getEntity();
        Locale language =
                languages.language(Languages.asked(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)), problem);
        // or the rest of the body would be awaited and read
        request.response().endHandler(answered -> request.request().connection().close());
        request.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader("Connection", "close")
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
