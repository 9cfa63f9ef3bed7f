package org.waymark.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.OpenApiDocument;

/** What those who run the service or build on it rely on. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {
    @Test
    void the_committed_document_is_the_one_served() throws IOException {
        OpenApiDocument.mustEqualCommitted("assessment-service");
    }

    @Test
    void the_service_says_when_it_is_ready() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Management.get("health/ready").statusCode() == 200);
        Management.get("health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void backlog_and_dead_letters_are_measured() {
        Management.get("metrics")
                .then()
                .statusCode(200)
                .body(containsString("waymark_outbox_backlog"))
                .body(containsString("waymark_dead_letters"));
    }
}
