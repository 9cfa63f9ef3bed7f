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
        /** The request cannot be read. */
        MALFORMED("malformed", 400, "The request cannot be read"),
        UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
        /** The caller may not do this. */
        FORBIDDEN("forbidden", 403, "You may not do this"),
        /** Nothing here, or nothing the caller may see. */
        NOT_FOUND("not-found", 404, "There is nothing here that you can see"),
        METHOD_NOT_ALLOWED("method-not-allowed", 405, "There is no such method here"),
        NOT_ACCEPTABLE("not-acceptable", 406, "There is no answer of a kind that you accept"),
        /** The body did not arrive in time. */
        TOO_SLOW("too-slow", 408, "The request took too long to arrive"),
        /** The thing is in a state that does not allow this. */
        WRONG_STATE("wrong-state", 409, "This is not possible in the present state"),
        /** The request refers to something that has not arrived here yet: with {@code Retry-After}. */
        NOT_YET_KNOWN("not-yet-known", 409, "The request refers to something that is not known here, or not yet"),
        /** Someone changed it meanwhile. */
        STALE("stale", 412, "It has changed since you read it"),
        /** More than we take at once. */
        TOO_LARGE("too-large", 413, "The request is too large"),
        ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long"),
        UNSUPPORTED("unsupported", 415, "A body of this kind is not read here"),
        /** Well formed, but breaks a rule. */
        RULE_BROKEN("rule-broken", 422, "The request breaks a rule"),
        /** A change needs {@code If-Match}. */
        PRECONDITION_MISSING("precondition-missing", 428, "Say which version you are changing"),
        /** More requests than one caller may send: with {@code Retry-After}. */
        TOO_MANY_REQUESTS("too-many-requests", 429, "You have sent too many requests"),
        /** Our fault, not the caller's. */
        FAILED("failed", 500, "The service failed"),
        /** Something this service stands on is away, or it has too much to do: with {@code Retry-After}. */
        UNAVAILABLE("unavailable", 503, "Not available at the moment");

        private final String type;
        private final int status;
        private final String title;

        Kind(String type, int status, String title) {
            this.type = type;
            this.status = status;
            this.title = title;
        }

        /** Stable last part of the problem's {@code type}. */
        public String type() {
            return type;
        }

        /** Of the HTTP answer. */
        public int status() {
            return status;
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

    /**
     * @param parameter that named it
     * @param what a noun; each makes a sentence of its own, because other languages bend the words around it
     */
    public static Refusal notFound(String parameter, String what) {
        return of(Kind.NOT_FOUND, parameter, "not-found", "No " + what + " with this id is visible to you.");
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
