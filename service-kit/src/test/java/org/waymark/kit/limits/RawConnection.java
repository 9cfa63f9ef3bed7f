package org.waymark.kit.limits;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A connection that sends what no client library would. */
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private final Socket socket;

    RawConnection() throws IOException {
        this(RestAssured.port);
    }

    RawConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** @param from the address that the caller is to have */
    static String head(String request, String from, String... headers) {
        return request + " HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: " + from + "\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
    }

    static String chunk(String content) {
        return Integer.toHexString(content.length()) + "\r\n" + content + "\r\n";
    }

    RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends a byte now and then until the other side has had enough. */
    RawConnection trickle() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(() -> sendOrEnd(clock), 0, 100, TimeUnit.MILLISECONDS);
        return this;
    }

    private void sendOrEnd(ScheduledExecutorService clock) {
        try {
            send("a");
        } catch (IOException ended) {
            clock.shutdown();
        }
    }

    /** All that comes until the other side closes the connection. */
    String untilClosed() throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            for (int count = socket.getInputStream().read(some);
                    count >= 0;
                    count = socket.getInputStream().read(some)) {
                all.append(new String(some, 0, count, StandardCharsets.UTF_8));
            }
        } catch (SocketException reset) {
            // closed as well
        }
        return all.toString();
    }

    /** Whether the other side keeps a connection on which nothing is sent. */
    boolean isOpen() throws IOException {
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException nothingCame) {
            return true;
        } catch (SocketException reset) {
            return false;
        }
    }

    String some() throws IOException {
        byte[] some = new byte[8192];
        return new String(some, 0, socket.getInputStream().read(some), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
