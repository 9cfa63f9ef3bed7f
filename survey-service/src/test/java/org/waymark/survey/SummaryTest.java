package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SummaryTest {
    @Inject
    DataSource database;

    @Test
    void names_the_rows_that_differ_most_and_the_methods_it_was_made_by() {
        UUID survey = closed();
        String method = Scene.coordinator()
                .get(path(survey))
                .then()
                .statusCode(200)
                .body("elements[0].difference.higher", equalTo(List.of("head-teacher")))
                .body("elements[0].difference.lower", equalTo(List.of("midwife")))
                .body("elements[0].difference.delta", equalTo(1f))
                .body("elements[1].difference", nullValue())
                .body("methodVersion", equalTo("1"))
                .extract()
                .path("method");
        given().get(method).then().statusCode(200).body(containsString("Version 1."));
    }

    @Test
    void is_laid_out_as_a_table_in_which_symbols_stand_for_what_is_hidden_and_what_is_not_there() {
        UUID survey = closed();
        Response csv = Scene.coordinator().accept("text/csv").get(path(survey));
        csv.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"survey-" + survey + "-summary.csv\""))
                .contentType(startsWith("text/csv;charset=UTF-8"));
        List<String> lines = csv.asString().lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFFelement,groups,level,count,rated,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("PLAN-1,all,1,3,12,0,0,"), lines.get(1));
        assertTrue(
                lines.contains("PLAN-1,midwife,3,0,6,0,0,0.6666666666666666,0.7369655941662062,1.0,1.5,2.0,z,1"),
                csv.asString());
        assertTrue(lines.contains("LEAD-1,all,1,c,c,c,c,c,c,c,c,c,z,1"), csv.asString());
        assertTrue(lines.contains("LEAD-1,midwife,4,c,c,c,c,c,c,c,c,c,GIVES_AWAY,1"), csv.asString());
        assertEquals(1 + 3 * 3 * 4, lines.size());
    }

    @Test
    void is_broken_down_by_agency_where_the_plan_says_so_and_by_nothing_else() {
        UUID survey = Scene.draft();
        Scene.replan(survey, Map.of("breakdown", "AGENCY"));
        Scene.verb(survey, "open").then().statusCode(200);
        for (int number = 0; number < 12; number++) {
            Map<String, Object> response =
                    new HashMap<>(Scene.response(number < 3 ? "parent" : "midwife", 1 + number % 4));
            response.put("agency", number % 2 == 0 ? "maternity" : "schools");
            Scene.localSystem("agencies")
                    .body(response)
                    .put("/v1/surveys/" + survey + "/responses/" + number)
                    .then()
                    .statusCode(201);
        }
        Scene.verb(survey, "close").then().statusCode(200).body("breakdown", equalTo("AGENCY"));
        Scene.coordinator()
                .get(path(survey))
                .then()
                .body("breakdown", equalTo("AGENCY"))
                .body("elements[0].rows.groups", equalTo(List.of(List.of("maternity"), List.of("schools"))))
                .body("elements[0].rows[0].levels.count", equalTo(List.of(3, 0, 3, 0)))
                .body("roles.role", equalTo(List.of("midwife", "parent")))
                .body("roles.respondents", equalTo(Arrays.asList(9, null)));
        List<String> kept = new Attacker(database)
                .everything().stream()
                        .filter(row -> row.startsWith("closed_response: ") && row.contains(survey.toString()))
                        .toList();
        assertEquals(6, kept.stream().filter(row -> row.contains(",schools,")).count());
        assertFalse(kept.stream().anyMatch(row -> row.contains("midwife")));
    }

    @Test
    void is_read_by_the_facilitator_of_the_area_too() {
        UUID survey = closed();
        Scene.as("facilitator", Scene.AREA).get(path(survey)).then().statusCode(200);
        Scene.as("facilitator", Scene.AREA)
                .get("/v1/surveys/" + survey + "/comments")
                .then()
                .statusCode(200);
    }

    private static String path(UUID survey) {
        return "/v1/surveys/" + survey + "/summary";
    }

    /** Of six midwives and six head teachers, who rated one element. */
    private static UUID closed() {
        UUID survey = Scene.openSurvey();
        for (int number = 0; number < 6; number++) {
            put(survey, "midwife", number, 1 + number % 2);
            put(survey, "head-teacher", number, 3 + number % 2);
        }
        Scene.verb(survey, "close").then().statusCode(200);
        return survey;
    }

    private static void put(UUID survey, String role, int number, int level) {
        Scene.localSystem("table")
                .body(Scene.response(role, level))
                .put("/v1/surveys/" + survey + "/responses/" + role + number)
                .then()
                .statusCode(201);
    }
}
