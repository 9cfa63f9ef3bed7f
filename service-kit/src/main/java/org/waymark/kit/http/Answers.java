package org.waymark.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.waymark.kit.refusal.Refusal;

/** Answers that hold one thing as its caller sees it, with the version or tag that the next request can name. */
public final class Answers {
    private static final int FRESH_SECONDS = 60;

    private Answers() {}

    public static Response of(long version, Object view) {
        return with(Response.Status.OK, version, view);
    }

    /** 201 where something new is stored, {@code Location} included; otherwise 200. */
    public static <T> Response of(PutResult<T> result, ToLongFunction<T> version, Function<T, ?> view) {
        return with(
                result.isCreated() ? Response.Status.CREATED : Response.Status.OK,
                version.applyAsLong(result.state()),
                view.apply(result.state()));
    }

    /**
     * The entity with its tag, or 304 when the caller has it already.
     *
     * @throws Refusal 412 when the caller wants another version only
     */
    public static Response.ResponseBuilder tagged(Request request, String tag, Supplier<Object> entity) {
        EntityTag current = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(current);
        if (unchanged == null) {
            return Response.ok(entity.get()).tag(current);
        }
        if (unchanged.build().getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw Refusal.of(
                    Refusal.Kind.STALE, "If-Match", "stale", "The current version is {current}.", ETags.of(tag));
        }
        return unchanged.tag(current);
    }

    /** Says that anyone may keep the answer for a while: it does not depend on the caller. */
    public static Response cacheable(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + FRESH_SECONDS)
                .build();
    }

    private static Response with(Response.Status status, long version, Object view) {
        return Response.status(status)
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .build();
    }
}
