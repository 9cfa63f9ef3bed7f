package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** What was sent with a token can be taken back. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class WithdrawalTest {
    @Inject
    DataSource database;

    @Test
    void a_withdrawal_is_answered_alike_whatever_was_stored() {
        UUID survey = Scene.openSurvey();
        List<String> tokens = tokens(survey, 2);
        Scene.answer(tokens.get(0), Scene.response("midwife", 2));
        tokens.forEach(token -> withdraw(token).statusCode(204).body(equalTo("")));
        withdraw(tokens.get(0)).statusCode(204).body(equalTo(""));
        withdraw("nobodys-token").statusCode(404);
    }

    @Test
    void what_is_taken_back_is_counted_nowhere_whether_just_written_or_long_mixed() {
        UUID survey = Scene.openSurvey();
        List<String> tokens = tokens(survey, 11);
        tokens.forEach(token -> Scene.answer(token, Scene.response("midwife", 2)));
        Attacker attacker = new Attacker(database);
        await().until(() -> attacker.loose(survey) == 0);
        told(survey, 10);
        tokens.subList(0, 2).forEach(token -> withdraw(token).statusCode(204));
        told(survey, 5);
        Scene.answer(tokens.get(0), Scene.response("midwife", 3));
        told(survey, 10);
        withdraw(tokens.get(0)).statusCode(204);
        told(survey, 5);
        await().until(() -> Scene.last(survey).responses() == 5);
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(9));
        Scene.coordinator().get("/v1/surveys/" + survey + "/summary").then().body("respondents", equalTo(9));
    }

    @Test
    void nothing_is_taken_back_when_no_answers_are_taken() {
        UUID survey = Scene.draft();
        String token = Scene.handOut(survey, List.of("midwife")).get(0).get("token");
        withdraw(token).statusCode(409).body("errors[0].code", equalTo("survey-not-open"));
        Scene.verb(survey, "open").then().statusCode(200);
        Scene.answer(token, Scene.response("midwife", 2));
        Scene.verb(survey, "close").then().statusCode(200);
        withdraw(token).statusCode(409).body("errors[0].code", equalTo("survey-closed"));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(1));
    }

    private static List<String> tokens(UUID survey, int people) {
        return Scene.invite(survey, "midwife", people).stream()
                .map(person -> person.get("token"))
                .toList();
    }

    private static void told(UUID survey, int responses) {
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(responses));
    }

    static ValidatableResponse withdraw(String token) {
        return given().contentType(ContentType.JSON)
                .header("Waymark-Invitation", token)
                .delete("/v1/invitation/response")
                .then();
    }
}
