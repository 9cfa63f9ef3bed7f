package org.waymark.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps answers out of caches that others share, unless the resource says that they are {@code public}: an answer depends on who asks and in
 * which language. One with an {@code ETag} may be kept by its reader and asked for again, any other by nobody.
 */
public class PersonalAnswers {
    /** After every other filter, for some of them say that the answer varies too. */
    private static final int LAST = 0;

    @ServerResponseFilter(priority = LAST)
    public void keepPrivate(ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (isPublic(headers)) {
            return;
        }
        headers.putSingle(
                HttpHeaders.CACHE_CONTROL,
                headers.containsKey(HttpHeaders.ETAG) ? "private, no-cache" : "private, no-store");
        Set<String> vary = new LinkedHashSet<>(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE));
        headers.getOrDefault(HttpHeaders.VARY, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.toString().split("\\s*,\\s*")))
                .forEach(vary::add);
        headers.putSingle(HttpHeaders.VARY, String.join(", ", vary));
    }

    private static boolean isPublic(MultivaluedMap<String, Object> headers) {
        return String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL)).startsWith("public");
    }
}
