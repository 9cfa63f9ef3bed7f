package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class IntakeTest {
    @Test
    void knows_the_newest_state_of_an_assessment_whatever_the_order_of_arrival() {
        UUID survey = UUID.randomUUID();
        UUID assessment = UUID.randomUUID();
        Scene.publishCatalog();
        AssessmentChanged newest = Scene.assessmentState(assessment, Scene.AREA, "UNDER_WAY");
        Scene.publishAssessment(newest, 3);
        Scene.publishAssessment(Scene.assessmentState(assessment, Scene.FOREIGN_AREA, "SET_UP"), 1);
        Scene.publishAssessment(newest, 3);
        Scene.publishAssessment(Scene.assessmentState(assessment, Scene.FOREIGN_AREA, "WITHDRAWN"), 2);
        UUID marker = marker(assessment);
        await().until(() -> status(marker) != 409);
        assertEquals(
                201,
                Scene.coordinator()
                        .body(Scene.plan(assessment))
                        .put("/v1/surveys/" + survey)
                        .statusCode());
        assertEquals(200, Scene.verb(survey, "open").statusCode());
    }

    @Test
    void a_survey_follows_its_assessment_into_another_area() {
        UUID survey = Scene.draft();
        String assessment = Scene.coordinator().get("/v1/surveys/" + survey).path("assessmentId");
        Scene.publishAssessment(Scene.assessmentState(UUID.fromString(assessment), Scene.FOREIGN_AREA, "UNDER_WAY"), 2);
        await().until(() -> Scene.coordinator().get("/v1/surveys/" + survey).statusCode() == 404);
        assertEquals(
                200,
                Scene.as("coordinator", Scene.FOREIGN_AREA)
                        .get("/v1/surveys/" + survey)
                        .statusCode());
    }

    @Test
    void sets_a_state_aside_that_breaks_its_contract() {
        String key = UUID.randomUUID().toString();
        TestTopics.publish(
                Topics.ASSESSMENTS,
                key,
                TestTopics.envelope(AssessmentChanged.TYPE, key, 1, "broken"),
                "{\"assessmentId\": 1}".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("admin").token())
                .get("/v1/dead-letters?limit=200")
                .then()
                .body("items.key", hasItem(key)));
    }

    /** An assessment that lands on the same partition after everything sent before. */
    private static UUID marker(UUID assessment) {
        UUID last = null;
        for (int number = 0; number < 30; number++) {
            last = UUID.randomUUID();
            Scene.publishAssessment(Scene.assessmentState(last, Scene.AREA, "UNDER_WAY"), 1);
        }
        return last;
    }

    private static int status(UUID assessment) {
        return Scene.coordinator()
                .body(Scene.plan(assessment))
                .put("/v1/surveys/" + UUID.randomUUID())
                .statusCode();
    }
}
