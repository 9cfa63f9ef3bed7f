package org.waymark.assessment.assessment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.facilitator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

/** After a lost answer the same request succeeds, and nothing happens twice. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RepetitionHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void the_same_content_again_changes_nothing_whatever_the_stage() {
        Case one = Case.submitted();
        String before = one.etag();
        put(coordinator(), one.path(""), World.setting(one.cycle(), Samples.WELSH_AREA, "wales"))
                .statusCode(200);
        put(coordinator(), one.path("/confidentiality-agreement"), Case.AGREEMENT)
                .statusCode(200);
        put(facilitator(), one.path("/agreed-levels"), Case.LEVELS).statusCode(200);
        put(coordinator(), one.path("/workbook"), Case.WORKBOOK).statusCode(200);
        assertEquals(before, one.etag());
    }

    @Test
    void a_verb_repeated_under_its_key_gets_the_first_answer() {
        Case one = Case.reviewed();
        String key = UUID.randomUUID().toString();
        String first = post(panel(), one.path("/sign-off"), "{}", key)
                .statusCode(201)
                .extract()
                .asString();
        String again = post(panel(), one.path("/sign-off"), "{}", key)
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(first, again);
    }

    @Test
    void a_unit_has_one_live_assessment_per_cycle_and_framework() {
        Case one = Case.setUp();
        String setting = World.setting(one.cycle(), Samples.WELSH_AREA, "wales").replace("\"Area\"", "\"Same area\"");
        String another = "/v1/assessments/" + UUID.randomUUID();
        put(coordinator(), another, setting).statusCode(409).body("errors[0].code", equalTo("assessment-exists"));
        post(World.programme(), one.path("/withdraw"), "{\"reason\": \"Begun by mistake.\"}")
                .statusCode(200);
        put(coordinator(), another, setting).statusCode(201);
        get(coordinator(), another).body("stage", equalTo("SET_UP"));
    }
}
