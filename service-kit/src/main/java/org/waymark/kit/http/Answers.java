package org.waymark.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Answers that hold one aggregate as its caller sees it, with the version that a change must name. */
public final class Answers {
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

    private static Response with(Response.Status status, long version, Object view) {
        return Response.status(status)
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .build();
    }
}
