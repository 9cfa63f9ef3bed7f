package org.waymark.kit.reading;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a caller would rather have, if it cannot be read, is as good as not said: RFC 9110 lets a list be empty, some proxies send it so,
 * and on others the platform fails.
 */
@ApplicationScoped
class Headers {
    private static final int FIRST = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(Headers::read);
    }

    private static void read(RoutingContext request) {
        keepIfReadable(request, HttpHeaders.ACCEPT, Headers::types);
        keepIfReadable(request, HttpHeaders.ACCEPT_LANGUAGE, Locale.LanguageRange::parse);
        request.next();
    }

    private static void keepIfReadable(RoutingContext request, String header, Consumer<String> reader) {
        try {
            List<String> values = request.request().headers().getAll(header);
            values.forEach(reader);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            // the second is what the platform makes of a language that is a lone hyphen
            request.request().headers().remove(header);
        }
    }

    private static void types(String accept) {
        for (String type : accept.split(",")) {
            MediaType.valueOf(type.strip());
        }
    }
}
