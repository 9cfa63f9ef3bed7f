package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

/** Problem documents as every service writes them. */
final class Problems {
    /** Ahead of the mappers of the problem library, which would answer in another shape. */
    static final int OURS_FIRST = 900;

    static final String TYPE_PREFIX = "urn:waymark:problem:";

    private Problems() {}

    static Response of(Refusal refusal) {
        HttpProblem.Builder problem =
                start(refusal.kind().type(), refusal.kind().title(), status(refusal.kind()), refusal.faults());
        refusal.retryAfter().ifPresent(time -> problem.withHeader(HttpHeaders.RETRY_AFTER, seconds(time)));
        return problem.build().toResponse();
    }

    static Response malformed(List<Fault> faults) {
        return of(Refusal.of(Refusal.Kind.MALFORMED, faults));
    }

    static Response unreadableJson(JacksonException unreadable) {
        return unreadable.getCause() instanceof Refusal refusal
                ? of(refusal)
                : malformed(List.of(UnreadableJson.fault(unreadable)));
    }

    /** Any other status, such as 405 or 415. */
    static Response of(StatusType status) {
        return start("http-" + status.getStatusCode(), status.getReasonPhrase(), status, List.of())
                .build()
                .toResponse();
    }

    static HttpProblem.Builder start(String type, String title, StatusType status, List<Fault> faults) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE_PREFIX + type))
                .withTitle(title)
                .withStatus(status)
                .with(ProblemLanguage.ERRORS, faults);
    }

    /** Rounded up: who comes back at that second must not be too early. */
    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.plusMillis(999).toSeconds()));
    }

    private static StatusType status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> Response.Status.BAD_REQUEST;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case WRONG_STATE, NOT_YET_KNOWN -> Response.Status.CONFLICT;
            case STALE -> Response.Status.PRECONDITION_FAILED;
            case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
            case RULE_BROKEN -> UnprocessableEntity.STATUS;
            case PRECONDITION_MISSING -> Response.Status.PRECONDITION_REQUIRED;
            case TOO_SLOW -> Response.Status.REQUEST_TIMEOUT;
            case TOO_MANY -> Response.Status.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
        };
    }
}
