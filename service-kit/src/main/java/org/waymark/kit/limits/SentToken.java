package org.waymark.kit.limits;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A token that is sent is valid or refused, also where nobody needs one: whoever's token has run out would otherwise be shown less, and
 * not told why.
 */
public class SentToken {
    @ServerRequestFilter(nonBlocking = true, preMatching = true)
    public void check(RoutingContext request) {
        if (request.get(Door.NO_VALID_TOKEN) instanceof AuthenticationFailedException failed) {
            throw failed;
        }
    }
}
