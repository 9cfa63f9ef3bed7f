package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.AccessMatrix;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.OpenApiDocument;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    @Test
    void opens_every_operation_to_exactly_those_who_may() {
        UUID survey = Scene.openSurvey();
        UUID assessment =
                UUID.fromString(Scene.coordinator().get("/v1/surveys/" + survey).path("assessmentId"));
        String importId = Scene.localSystem("matrix")
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/v1/surveys/" + survey + "/imports")
                .path("importId");
        Map<String, String> values = Map.of(
                "survey", survey.toString(),
                "assessment", assessment.toString(),
                "import", importId,
                "invitation", Scene.handOut(survey, List.of("midwife")).get(0).get("invitationId"),
                "new", UUID.randomUUID().toString());
        AccessMatrix.check(new AccessMatrix.World() {
            @Override
            public String token(String role, boolean own) {
                return Tokens.of(role)
                        .areas(own ? Scene.AREA : Scene.FOREIGN_AREA)
                        .token();
            }

            @Override
            public String value(String name) {
                return values.get(name);
            }
        });
    }

    @Test
    void the_committed_document_is_what_the_service_serves() throws IOException {
        OpenApiDocument.mustEqualCommitted("survey-service");
    }

    @Test
    void refuses_a_plan_for_an_assessment_that_has_not_arrived_and_says_when_to_try_again() {
        Scene.coordinator()
                .body(Scene.plan(UUID.randomUUID()))
                .put("/v1/surveys/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("errors[0].path", equalTo("assessmentId"))
                .body("errors[0].code", equalTo("not-yet-known"));
    }

    @Test
    void takes_the_same_plan_again_and_another_only_with_the_current_version() {
        UUID survey = Scene.draft();
        String path = "/v1/surveys/" + survey;
        UUID assessment = UUID.fromString(Scene.coordinator().get(path).path("assessmentId"));
        Map<String, Object> plan = new HashMap<>(Scene.plan(assessment));
        Scene.coordinator().body(plan).put(path).then().statusCode(200);
        String etag = Scene.coordinator().get(path).header("ETag");
        plan.put("texts", Scene.texts("Another title", "en"));
        Scene.coordinator().body(plan).put(path).then().statusCode(428);
        Scene.coordinator()
                .header("If-Match", "\"99\"")
                .body(plan)
                .put(path)
                .then()
                .statusCode(412);
        Scene.coordinator()
                .header("If-Match", etag)
                .body(plan)
                .put(path)
                .then()
                .statusCode(200)
                .body("texts.en.title", equalTo("Another title"));
        Scene.coordinator().header("If-Match", etag).body(plan).put(path).then().statusCode(200);
    }

    @Test
    void names_every_fault_of_a_malformed_plan() {
        Scene.coordinator()
                .body(Map.of("texts", Scene.texts("", "en"), "languages", List.of("fr"), "threshold", 1))
                .put("/v1/surveys/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body(
                        "errors.path",
                        equalTo(List.of(
                                "assessmentId",
                                "closesOn",
                                "languages[0].<list element>",
                                "opensOn",
                                "texts.en.title",
                                "threshold")));
    }

    @Test
    void lists_surveys_of_the_callers_own_areas_only() {
        UUID survey = Scene.openSurvey();
        Scene.coordinator()
                .get("/v1/surveys?limit=200")
                .then()
                .statusCode(200)
                .body("items.surveyId", hasItem(survey.toString()));
        Scene.as("coordinator", Scene.FOREIGN_AREA)
                .get("/v1/surveys?limit=200")
                .then()
                .body("items.surveyId", not(hasItem(survey.toString())));
        UUID assessment =
                UUID.fromString(Scene.coordinator().get("/v1/surveys/" + survey).path("assessmentId"));
        Scene.coordinator().get("/v1/surveys?assessmentId=" + assessment).then().body("items.size()", equalTo(1));
        Scene.coordinator()
                .get("/v1/surveys?limit=1")
                .then()
                .header("Link", notNullValue())
                .body("next", notNullValue());
    }

    @Test
    void opens_only_after_the_assessment_has_started() {
        UUID assessment = UUID.randomUUID();
        Scene.publishCatalog();
        Scene.publishAssessment(Scene.assessmentState(assessment, Scene.AREA, "SET_UP"), 1);
        UUID survey = UUID.randomUUID();
        await().until(() -> Scene.coordinator()
                        .body(Scene.plan(assessment))
                        .put("/v1/surveys/" + survey)
                        .statusCode()
                == 201);
        Scene.verb(survey, "open").then().statusCode(409).body("errors[0].code", equalTo("not-yet-known"));
        Scene.publishAssessment(Scene.assessmentState(assessment, Scene.AREA, "UNDER_WAY"), 2);
        await().until(() -> Scene.verb(survey, "open").statusCode() == 200);
    }
}
