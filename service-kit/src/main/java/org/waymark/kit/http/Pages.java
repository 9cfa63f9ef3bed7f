package org.waymark.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Answers with a page and its RFC 8288 link to the next. */
public final class Pages {
    private Pages() {}

    public static Response response(Page<?> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.next() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
