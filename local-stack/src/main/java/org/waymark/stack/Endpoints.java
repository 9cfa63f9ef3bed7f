package org.waymark.stack;

import java.net.URI;

/**
 * The addresses of a running stack, without a trailing slash.
 *
 * @param issuer the OpenID Connect issuer
 * @param mails where mails are shown
 */
public record Endpoints(URI catalog, URI survey, URI assessment, URI reporting, URI issuer, URI mails) {

    static Endpoints of(Ports ports) {
        return new Endpoints(
                http(ports.catalog()),
                http(ports.survey()),
                http(ports.assessment()),
                http(ports.reporting()),
                URI.create(http(ports.tokens()) + "/" + TokenProvider.ISSUER),
                http(ports.mails()));
    }

    private static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
