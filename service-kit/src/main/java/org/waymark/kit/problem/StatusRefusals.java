package org.waymark.kit.problem;

import java.util.Optional;
import org.waymark.kit.refusal.Refusal;

/** In our words, what the framework says by a status alone. */
final class StatusRefusals {
    private StatusRefusals() {}

    /** @return empty for statuses that no request of ours should meet */
    static Optional<Refusal> of(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> Refusal.of(Refusal.Kind.MALFORMED, "", "malformed", "The request cannot be read.");
                    case 405 ->
                        Refusal.of(
                                Refusal.Kind.METHOD_NOT_ALLOWED,
                                "",
                                "method-not-allowed",
                                "There is no such method at this path.");
                    case 406 ->
                        Refusal.of(
                                Refusal.Kind.NOT_ACCEPTABLE,
                                "Accept",
                                "not-acceptable",
                                "Nothing that Accept names is answered here.");
                    case 415 ->
                        Refusal.of(
                                Refusal.Kind.UNSUPPORTED,
                                "Content-Type",
                                "unsupported-body",
                                "A body of this Content-Type is not read here.");
                    case 500 ->
                        Refusal.of(
                                Refusal.Kind.FAILED,
                                "",
                                "failed",
                                "Something went wrong here; the service's log says what.");
                    case 503 -> Refusal.of(Refusal.Kind.UNAVAILABLE, "", "unavailable", "Try again later.");
                    default -> null;
                });
    }
}
