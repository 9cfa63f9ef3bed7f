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

    /** Where every service describes its problems; the type of a problem leads there. */
    static final String LIST = "/v1/problems";

    /** What the standard says of a problem that is no more than its status. */
    private static final URI STATUS_ALONE = URI.create("about:blank");

    private Problems() {}

    static Response of(Refusal refusal) {
        HttpProblem.Builder problem = start(type(refusal.kind()), refusal.kind().title(), refusal.faults())
                .withStatus(status(refusal.kind()));
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

    /** What the framework refuses by a status, such as 405 or 415. */
    static Response of(StatusType status) {
        return StatusRefusals.of(status.getStatusCode())
                .map(Problems::of)
                .orElseGet(() -> start(STATUS_ALONE, status.getReasonPhrase(), List.of())
                        .withStatus(status)
                        .build()
                        .toResponse());
    }

    /** A reference that leads to what this kind of problem means, at whichever service answers with it. */
    static URI type(Refusal.Kind kind) {
        return URI.create(LIST + "/" + kind.type());
    }

    private static HttpProblem.Builder start(URI type, String title, List<Fault> faults) {
        return HttpProblem.builder().withType(type).withTitle(title).with(ProblemLanguage.ERRORS, faults);
    }

    /** Rounded up: who comes back at that second must not be too early. */
    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.plusMillis(999).toSeconds()));
    }

    private static StatusType status(Refusal.Kind kind) {
        return kind == Refusal.Kind.RULE_BROKEN
                ? UnprocessableEntity.STATUS
                : Response.Status.fromStatusCode(kind.status());
    }
}
