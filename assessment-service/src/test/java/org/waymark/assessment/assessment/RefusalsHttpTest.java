package org.waymark.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.facilitator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
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
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RefusalsHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void a_malformed_request_names_every_fault() {
        Case one = Case.underWay();
        put(
                        facilitator(),
                        one.path("/agreed-levels"),
                        "{\"levels\": [{\"element\": \" \"}, {\"outcome\": \"AGREED\"}]}")
                .statusCode(400)
                .body("errors.path", hasItems("levels[0].element", "levels[0].outcome", "levels[1].element"));
        put(facilitator(), one.path("/agreed-levels"), "{\"levels\": [").statusCode(400);
        put(
                        facilitator(),
                        one.path("/agreed-levels"),
                        "{\"levels\": [{\"element\": \"PLAN-1\", \"outcome\": \"MAYBE\"}]}")
                .statusCode(400)
                .body("errors[0].path", equalTo("levels[0].outcome"));
    }

    @Test
    void every_broken_rule_is_named_where_it_stands_and_nothing_is_written() {
        Case one = Case.underWay();
        put(facilitator(), one.path("/agreed-levels"), """
                        {"levels": [{"element": "PLAN-1", "outcome": "AGREED", "level": 2},
                          {"element": "PLAN-9", "outcome": "AGREED", "level": 2},
                          {"element": "PLAN-2", "outcome": "AGREED", "level": 9},
                          {"element": "LEAD-1", "outcome": "NOT_AGREED", "level": 1}]}""")
                .statusCode(422)
                .body("type", equalTo("/v1/problems/rule-broken"))
                .body("errors.path", contains("levels[1].element", "levels[2].level", "levels[3].level"))
                .body("errors.code", contains("unknown-element", "unknown-level", "level-without-rating"));
        get(coordinator(), one.path("")).body("detail.agreedLevels", equalTo(java.util.List.of()));
    }

    @Test
    void an_incomplete_submission_names_every_missing_element() {
        Case one = Case.underWay();
        post(coordinator(), one.path("/submit"), Case.SUBMISSION)
                .statusCode(422)
                .body("errors.code", contains("missing-element", "missing-element", "missing-element"));
        get(coordinator(), one.path("")).body("stage", equalTo("UNDER_WAY"));
    }

    @Test
    void a_second_sign_off_is_refused_with_its_reason() {
        Case one = Case.signedOff();
        post(panel(), one.path("/sign-off"), "{}").statusCode(409).body("errors[0].code", equalTo("wrong-stage"));
        get(coordinator(), one.path("/baselines/2")).statusCode(404);
    }

    @Test
    void staff_do_not_assign_themselves_past_the_agreement() {
        Case one = Case.setUp();
        put(programme(), one.path("/assignments/programme-1"), Case.assignment("associate", Samples.ENGLISH_AREA))
                .statusCode(422)
                .body("errors.code", hasItems("own-assignment"));
    }

    @Test
    void a_panel_member_of_the_area_cannot_be_assigned() {
        Case one = Case.setUp();
        put(programme(), one.path("/assignments/insider"), Case.assignment("panel", Samples.WELSH_AREA))
                .statusCode(422)
                .body("errors[0].code", equalTo("panel-not-independent"));
    }

    @Test
    void a_panel_member_whose_token_names_the_area_is_refused_at_every_verb() {
        Case one = Case.submitted();
        String insider = Tokens.of("panel")
                .subject(World.PANEL)
                .areas(Samples.WELSH_AREA)
                .token();
        put(insider, one.path("/panel-review"), Case.REVIEW)
                .statusCode(403)
                .body("errors[0].code", equalTo("panel-not-independent"));
        post(insider, one.path("/return"), "{\"questions\": [{\"text\": \"Why?\"}]}")
                .statusCode(403);
        post(insider, one.path("/sign-off"), "{}").statusCode(403);
        post(insider, one.path("/corrections"), Case.CORRECTION).statusCode(403);
        get(insider, one.path("")).statusCode(200).body("detail", nullValue());
    }

    @Test
    void a_panel_member_who_is_not_assigned_finds_nothing() {
        Case one = Case.submitted();
        String stranger = Tokens.of("panel").subject("panel-2").token();
        put(stranger, one.path("/panel-review"), Case.REVIEW).statusCode(404);
        get(stranger, one.path("")).statusCode(404);
    }

    @Test
    void nothing_is_set_up_in_a_foreign_area() {
        put(
                        coordinator(Samples.ENGLISH_AREA),
                        "/v1/assessments/" + UUID.randomUUID(),
                        World.setting(World.cycle(), Samples.WELSH_AREA, "wales"))
                .statusCode(403)
                .body("errors[0].code", equalTo("foreign-area"));
    }

    @Test
    void a_foreign_assessment_is_not_there() {
        Case one = Case.setUp();
        get(coordinator(Samples.ENGLISH_AREA), one.path("")).statusCode(404);
        post(coordinator(Samples.ENGLISH_AREA), one.path("/start"), "{}").statusCode(404);
    }

    @Test
    void what_has_not_arrived_yet_is_named_and_worth_another_try() {
        String stranger =
                Tokens.of("coordinator").subject("c").areas("W99009999").token();
        String setting = World.setting(UUID.randomUUID(), "W99009999", "wales")
                .replace("\"" + Samples.VERSION + "\"", "\"not-published\"");
        put(stranger, "/v1/assessments/" + UUID.randomUUID(), setting)
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/v1/problems/not-yet-known"))
                .body("errors.path", containsInAnyOrder("cycleId", "framework", "unit.areas[0]"));
    }

    @Test
    void a_change_needs_to_know_what_it_changes() {
        Case one = Case.agreed();
        String narrower = Case.AGREEMENT.replace(", \"programme\"]", "]");
        put(coordinator(), one.path("/confidentiality-agreement"), narrower).statusCode(428);
        World.replace(coordinator(), one.path("/confidentiality-agreement"), narrower, "\"99\"")
                .statusCode(412);
        World.replace(coordinator(), one.path("/confidentiality-agreement"), narrower, one.etag())
                .statusCode(200)
                .body("detail.confidentialityAgreement.admits", contains("partners", "area", "panel", "peers"));
    }

    @Test
    void a_key_is_for_one_intention() {
        Case one = Case.signedOff();
        String key = UUID.randomUUID().toString();
        post(panel(), one.path("/corrections"), Case.CORRECTION, key).statusCode(201);
        post(panel(), one.path("/corrections"), Case.CORRECTION.replace("3", "4"), key)
                .statusCode(422)
                .body("errors[0].code", equalTo("idempotency-key-reused"));
        get(coordinator(), one.path("/baseline")).body("revision", equalTo(2));
    }
}
