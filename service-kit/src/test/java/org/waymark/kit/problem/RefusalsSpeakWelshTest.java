package org.waymark.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RefusalsSpeakWelshTest {
    private static RequestSpecification welsh() {
        return given().header("Accept-Language", "cy, en;q=0.5").contentType("application/json");
    }

    private static RequestSpecification welshCoordinator() {
        return welsh().auth().oauth2(Tokens.of("coordinator").token());
    }

    private static void isWelsh(ValidatableResponse answer, int status, String title) {
        answer.statusCode(status)
                .header("Content-Language", "cy")
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo(title));
    }

    @Test
    void what_a_resource_refuses_is_said_in_welsh() {
        ValidatableResponse stale = welshCoordinator()
                .header("If-Match", "\"6\"")
                .body("{\"name\":\"a\",\"size\":1}")
                .put("/v1/things/a")
                .then();
        isWelsh(stale, 412, "Mae wedi newid ers i chi ei ddarllen");
        stale.body("errors[0].code", equalTo("stale"))
                .body("errors[0].detail", containsString("Y fersiwn gyfredol yw \"7\"."))
                .body("errors[0].arguments.current", equalTo("\"7\""));
    }

    @Test
    void violated_constraints_are_said_in_welsh() {
        ValidatableResponse malformed = welshCoordinator()
                .body("{\"name\":\" \",\"size\":0}")
                .put("/v1/things/a")
                .then();
        isWelsh(malformed, 400, "Ni ellir darllen y cais");
        malformed.body("errors.detail", hasItems("ni chaiff fod yn wag", "rhaid iddo fod yn 1 neu fwy"));
    }

    @Test
    void what_the_framework_refuses_by_itself_is_said_in_welsh() {
        isWelsh(welsh().get("/v1/nothing").then(), 404, "Nid oes dim yma y gallwch ei weld");
        isWelsh(welsh().body("{}").put("/v1/things/a").then(), 401, "Mewngofnodwch yn gyntaf");
        isWelsh(welsh().get("/v1/things/closed").then(), 401, "Mewngofnodwch yn gyntaf");
        isWelsh(welshCoordinator().delete("/v1/things/a").then(), 405, "Nid oes dull o'r fath yma");
        isWelsh(welsh().get("/v1/things/broken").then(), 500, "Methodd y gwasanaeth");
    }

    @Test
    void one_sentence_without_welsh_makes_the_whole_answer_english() {
        welshCoordinator()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"a\",\"size\":11}")
                .put("/v1/things/a")
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .body("title", equalTo("The request breaks a rule"))
                .body("errors[0].detail", equalTo("At most 9."));
    }

    @Test
    void who_asks_for_no_language_is_answered_in_english() {
        given().get("/v1/nothing")
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("errors[0].detail", equalTo("There is no such path."));
    }
}
