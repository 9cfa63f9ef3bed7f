package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.events.AssessmentChanged;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ThresholdTest {
    @Test
    void no_survey_goes_below_the_operators_floor_whatever_an_event_asks_for() {
        UUID assessment = assessment(3);
        plan(UUID.randomUUID(), assessment, 4)
                .statusCode(422)
                .body("errors[0].code", equalTo("threshold-too-low"))
                .body("errors[0].path", equalTo("threshold"));
        plan(UUID.randomUUID(), assessment, null).statusCode(201).body("threshold", equalTo(5));
    }

    @Test
    void no_survey_goes_below_what_its_programme_asks_for() {
        UUID assessment = assessment(8);
        plan(UUID.randomUUID(), assessment, 7).statusCode(422);
        plan(UUID.randomUUID(), assessment, 8).statusCode(201);
    }

    @Test
    void once_a_survey_has_closed_no_other_of_the_assessment_goes_below_it() {
        UUID assessment = assessment(5);
        UUID begunBefore = UUID.randomUUID();
        plan(begunBefore, assessment, 5).statusCode(201);
        UUID closed = UUID.randomUUID();
        plan(closed, assessment, 9).statusCode(201);
        close(closed);
        plan(UUID.randomUUID(), assessment, 8).statusCode(422);
        plan(UUID.randomUUID(), assessment, null).statusCode(201).body("threshold", equalTo(9));
        close(begunBefore);
        Scene.coordinator()
                .get("/v1/surveys/" + begunBefore + "/summary")
                .then()
                .body("threshold", equalTo(9));
    }

    private static void close(UUID survey) {
        Scene.verb(survey, "open").then().statusCode(200);
        Scene.verb(survey, "close").then().statusCode(200);
    }

    private static UUID assessment(int threshold) {
        AssessmentChanged usual = Scene.assessmentState(UUID.randomUUID(), Scene.AREA, "UNDER_WAY");
        Scene.publishCatalog();
        Scene.publishAssessment(
                new AssessmentChanged(
                        usual.assessmentId(),
                        usual.programmeId(),
                        usual.cycleId(),
                        usual.unit(),
                        usual.framework(),
                        usual.stage(),
                        threshold,
                        usual.contactsConfirmed()),
                1);
        await().until(() ->
                plan(UUID.randomUUID(), usual.assessmentId(), 50).extract().statusCode() == 201);
        return usual.assessmentId();
    }

    private static ValidatableResponse plan(UUID survey, UUID assessment, Integer threshold) {
        Map<String, Object> plan = new HashMap<>(Scene.plan(assessment));
        plan.put("threshold", threshold);
        return Scene.coordinator().body(plan).put("/v1/surveys/" + survey).then();
    }
}
