package org.waymark.kit.limits;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.kit.limits.RawConnection.head;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@TestProfile(CrowdsAreThinnedTest.SmallCrowd.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CrowdsAreThinnedTest {
    private static final int ROOM = 32;

    private static final int MORE_THAN_THERE_IS_ROOM_FOR = 3 * ROOM;

    public static class SmallCrowd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waymark.limits.crowd", String.valueOf(ROOM), "waymark.limits.headers-within", "5M");
        }
    }

    /** Whoever watches the service stays. */
    @Test
    void in_a_crowd_connections_that_only_wait_are_closed_but_none_of_the_management() throws IOException {
        List<RawConnection> crowd = new ArrayList<>();
        try (RawConnection watcher = new RawConnection(
                URI.create(TestHTTPResourceManager.getManagementUri()).getPort())) {
            assertIsLive(watcher);
            for (int i = 0; i < MORE_THAN_THERE_IS_ROOM_FOR; i++) {
                crowd.add(new RawConnection());
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> open(crowd) <= ROOM);
            assertIsLive(watcher);
        } finally {
            for (RawConnection connection : crowd) {
                connection.close();
            }
        }
    }

    private static int open(List<RawConnection> crowd) throws IOException {
        int open = 0;
        for (RawConnection connection : crowd) {
            open += connection.isOpen() ? 1 : 0;
        }
        return open;
    }

    private static void assertIsLive(RawConnection watcher) throws IOException {
        String answer =
                watcher.send(head("GET /q/health/live", "127.0.0.1") + "\r\n").some();
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
}
