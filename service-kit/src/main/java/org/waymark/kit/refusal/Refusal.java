package org.waymark.kit.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request that is refused for a reason the caller can act on. Rolls the transaction back. */
public final class Refusal extends RuntimeException {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What sort of refusal it is; each sort has one HTTP status. */
    public enum Kind {
        /** The request cannot be read: 400. */
        MALFORMED("malformed", "The request cannot be read"),
        /** The caller may not do this: 403. */
        FORBIDDEN("forbidden", "You may not do this"),
        /** Nothing here, or nothing the caller may see: 404. */
        NOT_FOUND("not-found", "There is nothing here that you can see"),
        /** The thing is in a state that does not allow this: 409. */
        WRONG_STATE("wrong-state", "This is not possible in the present state"),
        /** The request refers to something that has not arrived here yet: 409 with {@code Retry-After}. */
        NOT_YET_KNOWN("not-yet-known", "The request refers to something that is not known here, or not yet"),
        /** Someone changed it meanwhile: 412. */
        STALE("stale", "It has changed since you read it"),
        /** More than we take at once: 413. */
        TOO_LARGE("too-large", "The request is too large"),
        /** Well formed, but breaks a rule: 422. */
        RULE_BROKEN("rule-broken", "The request breaks a rule"),
        /** A change needs {@code If-Match}: 428. */
        PRECONDITION_MISSING("precondition-missing", "Say which version you are changing"),
        /** The body did not arrive in time: 408. */
        TOO_SLOW("too-slow", "The request took too long to arrive"),
        /** More requests than one caller may send: 429 with {@code Retry-After}. */
        TOO_MANY("too-many-requests", "You have sent too many requests"),
        /** Something this service stands on is away, or it has too much to do: 503 with {@code Retry-After}. */
        UNAVAILABLE("unavailable", "Not available at the moment");

        private final String type;
        private final String title;

        Kind(String type, String title) {
            this.type = type;
            this.title = title;
        }

        /** Stable last part of the problem's {@code type}. */
        public String type() {
            return type;
        }

        public String title() {
            return title;
        }
    }

    private final Kind kind;
    private final List<Fault> faults;
    private final Duration retryAfter;

    private Refusal(Kind kind, List<Fault> faults, Duration retryAfter) {
        super(kind.title + ": " + faults.stream().map(Fault::detail).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
    }

    public static Refusal of(Kind kind, List<Fault> faults) {
        return new Refusal(kind, faults, kind == Kind.NOT_YET_KNOWN ? SOON : null);
    }

    /** See {@link Fault} for the words. */
    public static Refusal of(Kind kind, String path, String code, String english, Object... arguments) {
        return of(kind, List.of(new Fault(path, code, english, arguments)));
    }

    /** @param what a noun; each makes a sentence of its own, because other languages bend the words around it */
    public static Refusal notFound(String what) {
        return of(Kind.NOT_FOUND, "", "not-found", "No " + what + " with this id is visible to you.");
    }

    public static Refusal wrongState(String code, String english, Object... arguments) {
        return of(Kind.WRONG_STATE, "", code, english, arguments);
    }

    public static Refusal notYetKnown(String path, String english, Object... arguments) {
        return of(Kind.NOT_YET_KNOWN, path, "not-yet-known", english, arguments);
    }

    public static Refusal forbidden(String code, String english, Object... arguments) {
        return of(Kind.FORBIDDEN, "", code, english, arguments);
    }

    public static Refusal ruleBroken(String code, String english) {
        return of(Kind.RULE_BROKEN, "", code, english);
    }

    public static Refusal ruleBroken(String path, String code, String english, Object... arguments) {
        return of(Kind.RULE_BROKEN, path, code, english, arguments);
    }

    /** The same refusal, with the time after which it is worth trying again. */
    public Refusal retryAfter(Duration time) {
        return new Refusal(kind, faults, time);
    }

    /** Empty where trying again does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Kind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }
}
