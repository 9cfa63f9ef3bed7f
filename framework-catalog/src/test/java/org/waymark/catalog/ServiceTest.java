package org.waymark.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;
import org.waymark.testkit.OpenApiDocument;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ServiceTest {
    @Test
    void its_openapi_document_is_the_committed_one() throws IOException {
        OpenApiDocument.mustEqualCommitted("framework-catalog");
    }

    @Test
    void is_healthy() {
        Management.get("health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void shows_its_outbox_in_the_metrics() {
        Management.get("metrics").then().statusCode(200).body(containsString("waymark_outbox_backlog"));
    }
}
