package org.waymark.reporting;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Management;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {
    @Test
    void says_whether_it_is_ready() {
        Management.get("health/ready").then().statusCode(200);
    }

    @Test
    void measures_dead_letters_and_what_it_passed_over() {
        Management.get("metrics").then().statusCode(200).body(containsString("waymark_dead_letters"));
    }
}
