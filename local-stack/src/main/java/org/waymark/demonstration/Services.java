package org.waymark.demonstration;

import java.net.URI;

/** Where the four services answer. */
public record Services(URI catalog, URI survey, URI assessment, URI reporting) {

    /** The ports of the local stack. */
    public static Services onLoopback() {
        return new Services(loopback(8081), loopback(8082), loopback(8083), loopback(8084));
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
