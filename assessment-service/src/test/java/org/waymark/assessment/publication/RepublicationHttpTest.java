package org.waymark.assessment.publication;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.World.post;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RepublicationHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void every_state_leaves_again_as_it_is() {
        Case one = Case.signedOff();
        String admin = Tokens.of("admin").subject("admin").token();
        post(admin, "/v1/events/republish", "{}").statusCode(202).body("emitted", greaterThanOrEqualTo(2));
        List<TestTopics.Received> states =
                World.states(Topics.BASELINES, one.id().toString(), 2);
        assertEquals("republished", states.get(1).cause());
        assertEquals(states.get(0).sequence(), states.get(1).sequence());
        assertEquals(states.get(0).json(), states.get(1).json());
    }
}
