package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SourceTest {
    @Inject
    DataSource database;

    @Test
    void answers_of_a_system_that_nobody_vouches_for_are_kept_apart() throws SQLException {
        UUID survey = Scene.openSurvey();
        put(survey, Scene.unknownSystem("stranger"), "a", 1, 201);
        send(survey, Scene.unknownSystem("stranger"), "b");
        assertEquals(List.of("2 false"), reached(survey));
    }

    @Test
    void vouching_concerns_answers_that_come_later_and_so_does_taking_it_back() throws SQLException {
        UUID survey = Scene.openSurvey();
        put(survey, Scene.unknownSystem("judged"), "before", 1, 201);
        assertEquals(List.of("1 false"), reached(survey));
        Scene.judge("judged", true).then().statusCode(201);
        put(survey, Scene.unknownSystem("judged"), "before", 1, 200);
        assertEquals(List.of("1 false"), reached(survey));
        put(survey, Scene.unknownSystem("judged"), "between", 1, 201);
        send(survey, Scene.unknownSystem("judged"), "sent");
        assertEquals(List.of("1 false", "2 true"), reached(survey));
        Scene.judge("judged", false).then().statusCode(200);
        put(survey, Scene.unknownSystem("judged"), "after", 1, 201);
        put(survey, Scene.unknownSystem("judged"), "between", 2, 200);
        assertEquals(List.of("3 false", "1 true"), reached(survey));
    }

    @Test
    void what_a_person_imports_is_kept_apart_whatever_client_they_use() throws SQLException {
        UUID survey = Scene.openSurvey();
        Scene.judge("front-end", true);
        RequestSpecification coordinator = given().auth()
                .oauth2(Tokens.of("coordinator")
                        .areas(Scene.AREA)
                        .client("front-end")
                        .token());
        send(survey, coordinator, "a");
        assertEquals(List.of("1 false"), reached(survey));
    }

    @Test
    void a_judgement_is_changed_by_whoever_knows_the_one_there_is_and_stands_in_the_audit_log() throws SQLException {
        String path = "/v1/sources/careful";
        String etag =
                judge(path, true, "seen in March").statusCode(201).extract().header("ETag");
        judge(path, true, "seen in March").statusCode(200).body("vouchedFor", equalTo(true));
        judge(path, false, "two answers each").statusCode(428);
        admin().header("If-Match", "\"7\"")
                .body(judgement(false, "two answers each"))
                .put(path)
                .then()
                .statusCode(412);
        admin().header("If-Match", etag)
                .body(judgement(false, "two answers each"))
                .put(path)
                .then()
                .statusCode(200);
        admin().get(path).then().body("vouchedFor", equalTo(false)).body("reason", equalTo("two answers each"));
        admin().get("/v1/sources?limit=200").then().body("items.client", hasItem("careful"));
        assertEquals(
                List.of(
                        "source-vouched-for {\"reason\": \"seen in March\"}",
                        "source-vouched-for-no-longer {\"reason\": \"two answers each\"}"),
                texts("select action || ' ' || detail from audit_log where subject = 'careful' order by id"));
    }

    private static io.restassured.response.ValidatableResponse judge(String path, boolean vouchedFor, String reason) {
        return admin().body(judgement(vouchedFor, reason)).put(path).then();
    }

    private static Map<String, Object> judgement(boolean vouchedFor, String reason) {
        return Map.of("vouchedFor", vouchedFor, "reason", reason);
    }

    private static RequestSpecification admin() {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of("admin").token());
    }

    private static void put(UUID survey, RequestSpecification system, String id, int revision, int status) {
        Map<String, Object> response = Map.of(
                "role",
                "midwife",
                "agency",
                "maternity",
                "revision",
                revision,
                "ratings",
                List.of(Map.of("element", "PLAN-1", "level", revision)));
        system.body(response)
                .put("/v1/surveys/" + survey + "/responses/" + id)
                .then()
                .statusCode(status);
    }

    private static void send(UUID survey, RequestSpecification sender, String id) {
        String row =
                "id,revision,role,agency,language,PLAN-1,PLAN-2,LEAD-1\n%s,,midwife,maternity,,1,2,\n".formatted(id);
        sender.contentType("text/csv")
                .body(row.getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }

    private List<String> reached(UUID survey) throws SQLException {
        return texts("select count(*) || ' ' || reached from response where survey_id = '" + survey
                + "' group by reached order by reached");
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
