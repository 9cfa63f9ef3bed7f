package org.waymark.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoUsers;

/** However often and in whatever order events are delivered, the figures stay what they are. */
@Order(2)
class ReplayStoryTest {
    private final Waymark waymark = Waymark.loaded();
    private final Topics topics = new Topics(waymark);

    @Test
    void every_event_delivered_twice_more_and_shuffled_leaves_every_figure_the_same() {
        String before = waymark.compare().print();
        List<ConsumerRecord<String, byte[]>> again = new ArrayList<>();
        Stream.of(
                        "waymark.catalog",
                        "waymark.programmes",
                        "waymark.assessments",
                        "waymark.surveys",
                        "waymark.baselines")
                .map(topics::read)
                .forEach(events -> {
                    again.addAll(events);
                    again.addAll(events);
                });
        Collections.shuffle(again, new Random(679));
        topics.deliver(again);
        topics.awaitTakenIn("reporting-service");
        assertEquals(before, waymark.compare().print());
    }

    @Test
    void a_rebuilt_read_model_equals_the_live_one_cell_by_cell() {
        recountEqualsCells();
        String before = waymark.compare().print();
        given().baseUri(waymark.stack().endpoints().reporting().toString())
                .auth()
                .oauth2(waymark.tokenFor(DemoUsers.admin()))
                .header("Idempotency-Key", "rebuild-" + System.nanoTime())
                .post("/v1/model/rebuilds")
                .then()
                .statusCode(200)
                .body("contributions", equalTo(20));
        recountEqualsCells();
        assertEquals(before, waymark.compare().print());
        assertTrue(waymark.compare().holds());
    }

    private void recountEqualsCells() {
        given().baseUri(waymark.stack().endpoints().reporting().toString())
                .auth()
                .oauth2(waymark.tokenFor(DemoUsers.admin()))
                .get("/v1/model/recount")
                .then()
                .statusCode(200)
                .body("equal", equalTo(true))
                .body("contributions", equalTo(20))
                .body("differences", empty());
    }
}
