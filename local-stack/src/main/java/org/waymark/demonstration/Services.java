package org.waymark.demonstration;

import java.net.URI;

/** Where the four services answer, and the mails that they send are shown. */
public record Services(URI catalog, URI survey, URI assessment, URI reporting, URI mails) {

    /** The ports of the local stack. */
    public static Services onLoopback() {
        return new Services(loopback(8081), loopback(8082), loopback(8083), loopback(8084), loopback(8086));
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
