package org.waymark.catalog;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.waymark.kit.http.ETags;

/** Answers as every resource of the catalogue gives them. */
public final class Answers {
    private static final int FRESH_SECONDS = 60;

    private Answers() {}

    /** Says that anyone may keep the answer for a while: it does not depend on the caller. */
    public static Response cacheable(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + FRESH_SECONDS)
                .build();
    }

    /** The entity with its tag, or 304 when the caller has it already. */
    public static Response.ResponseBuilder tagged(Request request, String tag, Supplier<Object> entity) {
        EntityTag current = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(current);
        return unchanged != null
                ? unchanged.tag(current)
                : Response.ok(entity.get()).tag(current);
    }

    /** What a PUT answers: 201 for something new, else 200, with the tag the next change must name. */
    public static Response saved(boolean created, long revision, Object entity) {
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, ETags.of(revision))
                .entity(entity)
                .build();
    }
}
