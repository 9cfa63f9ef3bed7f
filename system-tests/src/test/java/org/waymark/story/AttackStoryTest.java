package org.waymark.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUsers;
import org.waymark.stack.Service;

/** Somebody on this machine, without signing in, does their worst to one service while others use it. */
@Tag("nightly")
@Order(20)
class AttackStoryTest {
    private static final int BODIES = 16;
    private static final int BODY_BYTES = 46_000_000;
    private static final int SLOW = 300;
    private static final int IDLE = 10_000;
    private static final long BEARABLE_MILLIS = 2000;
    /** Longer than every deadline of the service. */
    private static final Duration SIEGE = Duration.ofSeconds(35);

    private final Waymark waymark = Waymark.running();
    private final Service victim = waymark.stack().service("survey-service");
    private final URI address = waymark.stack().endpoints().survey();

    @Test
    void many_large_bodies_at_once() throws Exception {
        withstands("large bodies", () -> {
            List<CompletableFuture<Void>> senders = IntStream.range(0, BODIES)
                    .boxed()
                    .flatMap(i -> List.of("/v1/invitation/response", "/v1/surveys/" + UUID.randomUUID()).stream())
                    .flatMap(path -> List.of(
                            CompletableFuture.runAsync(() -> sendLarge(path, false), task -> new Thread(task).start()),
                            CompletableFuture.runAsync(() -> sendLarge(path, true), task -> new Thread(task).start()))
                            .stream())
                    .toList();
            senders.forEach(CompletableFuture::join);
        });
    }

    private void sendLarge(String path, boolean chunked) {
        byte[] block = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (Socket connection = new Socket("127.0.0.1", address.getPort())) {
            OutputStream out = connection.getOutputStream();
            out.write(head(path, chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + BODY_BYTES));
            for (int sent = 0; sent < BODY_BYTES; sent += block.length) {
                if (chunked) {
                    out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write(block);
                if (chunked) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException refused) {
            // as it should be
        }
    }

    @Test
    void many_bodies_that_never_come() throws Exception {
        withstands(
                "bodies that never come",
                () -> hold(SLOW, connection -> {
                    connection.getOutputStream().write(head("/v1/invitation/response", "Content-Length: 5000"));
                    connection.getOutputStream().write("{\"role\":".getBytes(StandardCharsets.US_ASCII));
                }));
    }

    @Test
    void many_idle_connections() throws Exception {
        withstands("idle connections", () -> {
            List<SocketChannel> connections = new ArrayList<>();
            try {
                for (int i = 0; i < affordable(IDLE); i++) {
                    connections.add(SocketChannel.open(new InetSocketAddress("127.0.0.1", address.getPort())));
                }
                siege();
            } finally {
                for (SocketChannel connection : connections) {
                    connection.close();
                }
            }
        });
    }

    @Test
    void a_database_that_is_away_is_said_to_be_away_until_it_is_back() {
        Api survey = Api.survey(waymark);
        var coordinator = DemoUsers.coordinator(DemoArea.all().get(0));
        waymark.tokenFor(coordinator);
        waymark.stack().postgres().kill();
        try {
            for (int i = 0; i < 20; i++) {
                survey.as(coordinator).get("/v1/surveys").then().statusCode(503).header("Retry-After", "2");
            }
        } finally {
            waymark.stack().postgres().start();
            waymark.stack().postgres().awaitReady();
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> survey.as(coordinator).get("/v1/surveys").statusCode() == 200);
    }

    private void withstands(String attack, Attack attacker) throws Exception {
        String token = "Bearer "
                + waymark.tokenFor(DemoUsers.coordinator(DemoArea.all().get(0)));
        URI live = URI.create(victim.management() + "/health/live");
        Watch liveness = Watch.begin("liveness", live, Map.of());
        Watch caller =
                Watch.begin("a signed-in caller", address.resolve("/v1/surveys"), Map.of("Authorization", token));
        try (liveness;
                caller) {
            attacker.run();
        }
        System.out.println(attack + ": " + liveness + "; " + caller);
        assertTrue(victim.isRunning(), "the service has ended");
        for (Watch watch : List.of(liveness, caller)) {
            assertEquals(List.of(), watch.failures());
            assertTrue(watch.p99Millis() < BEARABLE_MILLIS, watch::toString);
        }
    }

    private void hold(int count, Beginning beginning) throws Exception {
        List<Socket> connections = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Socket connection = new Socket("127.0.0.1", address.getPort());
                connections.add(connection);
                beginning.of(connection);
            }
            siege();
        } finally {
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    /** The attack goes on for so long, whatever comes of it. */
    private static void siege() {
        await().pollDelay(SIEGE).atMost(SIEGE.multipliedBy(2)).until(() -> true);
    }

    /** This process holds as many connections as the service. */
    private static int affordable(int wanted) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? (int) Math.min(wanted, system.getMaxFileDescriptorCount() - 2000)
                : wanted;
    }

    private static byte[] head(String path, String length) {
        return ("PUT " + path + " HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nWaymark-Invitation: a\r\n"
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private interface Attack {
        void run() throws Exception;
    }

    private interface Beginning {
        void of(Socket connection) throws IOException;
    }
}
