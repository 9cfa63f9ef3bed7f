package org.waymark.assessment.baseline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.events.BaselineChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SignOffHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void the_straight_path_ends_in_a_baseline_and_its_event() {
        Case one = Case.reviewed();
        post(panel(), one.path("/sign-off"), "{}")
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("status", equalTo("VALIDATED"));
        get(coordinator(), one.path("/baseline"))
                .statusCode(200)
                .body("elements.element", contains("PLAN-1", "PLAN-2", "LEAD-1"))
                .body("elements.level", contains(2, 2, null))
                .body("elements.status", contains("RATED", "RATED", "UNRATED"))
                .body("conclusions.theme", hasItem("STRATEGY"));
        TestTopics.Received event =
                World.states(Topics.BASELINES, one.id().toString(), 1).get(0);
        BaselineChanged state = event.as(BaselineChanged.class);
        assertEquals("validated", event.cause());
        assertEquals(
                List.of(2, 2),
                state.elements().stream()
                        .limit(2)
                        .map(BaselineChanged.ElementResult::level)
                        .toList());
        assertNull(state.elements().get(2).level());
        assertEquals(4, state.participation().workshopParticipants());
    }
}
