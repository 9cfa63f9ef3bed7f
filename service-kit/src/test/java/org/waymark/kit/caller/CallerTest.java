package org.waymark.kit.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CallerTest {
    private static ValidatableResponse known(Tokens token) {
        return given().auth().oauth2(token.token()).get("/v1/caller").then().statusCode(200);
    }

    @Test
    void reads_areas_from_an_array_or_a_single_text() {
        known(Tokens.of("coordinator").areas("W99000001", "W99000002"))
                .body("areas", containsInAnyOrder("W99000001", "W99000002"))
                .body("affiliated", equalTo(true));
        known(Tokens.of("coordinator").claim("areas", "W99000001"))
                .body("areas", contains("W99000001"))
                .body("affiliated", equalTo(true));
        known(Tokens.of("coordinator")).body("areas", empty()).body("affiliated", equalTo(false));
    }

    @Test
    void passes_over_what_is_no_id_of_a_programme() {
        String programme = "01900000-0000-7000-8000-000000000001";
        known(Tokens.of("programme")
                        .claim("programmes", List.of("not-a-uuid", "1-1-1-1-1", programme.toUpperCase(), "")))
                .body("programmes", contains(programme));
    }

    @Test
    void reads_claims_of_any_shape() {
        List<Object> odd =
                new ArrayList<>(List.of(1, true, 1.5, Map.of("id", "W99000001"), List.of("W99000001"), "\u0000", "\n"));
        for (String claim : List.of("areas", "programmes", "azp", "client_id")) {
            odd.forEach(value -> known(Tokens.of("coordinator").claim(claim, value)));
            known(Tokens.of("coordinator").claim(claim, odd));
        }
        odd.add("W99000002");
        known(Tokens.of("coordinator").claim("areas", odd)).body("areas", contains("W99000002"));
    }

    @Test
    void takes_a_token_meant_for_several_audiences() {
        known(Tokens.of("coordinator").audience("another", "waymark")).body("subject", equalTo("test-coordinator"));
        given().auth()
                .oauth2(Tokens.of("coordinator").audience("another", "third").token())
                .get("/v1/caller")
                .then()
                .statusCode(401);
    }

    @Test
    void names_a_machine_without_a_subject_by_its_client() {
        known(Tokens.of("local-system").claim("client_id", "records-system").subject(""))
                .body("subject", equalTo("records-system"))
                .body("client", equalTo("records-system"));
    }

    @Test
    void knows_nothing_of_a_caller_without_a_token() {
        given().get("/v1/caller")
                .then()
                .statusCode(200)
                .body("subject", equalTo("anonymous"))
                .body("client", equalTo("anonymous"))
                .body("areas", empty());
    }

    @Test
    void tells_callers_who_they_are_and_which_roles_count_here() {
        given().auth()
                .oauth2(Tokens.of("coordinator").areas("W99000002", "W99000001").token())
                .header("Accept-Language", "cy")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .header("Vary", "Authorization, Accept-Language")
                .body("subject", equalTo("test-coordinator"))
                .body("roles", contains("coordinator"))
                .body("areas", contains("W99000001", "W99000002"))
                .body("programmes", empty())
                .body("language", equalTo("cy"))
                .body("languages", contains("en", "cy"));
        given().auth()
                .oauth2(Tokens.of("offline_access").token())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", empty());
    }

    @Test
    void tells_nothing_to_a_caller_without_a_token() {
        given().get("/v1/me").then().statusCode(401);
    }
}
