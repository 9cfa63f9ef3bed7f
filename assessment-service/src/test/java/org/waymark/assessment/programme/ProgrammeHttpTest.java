package org.waymark.assessment.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.ProgrammeChanged;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ProgrammeHttpTest {
    private final UUID id = UUID.randomUUID();
    private final String staff =
            Tokens.of("programme").subject("p").programmes(id).token();

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void a_programme_and_its_cycles_leave_as_one_state() {
        define().statusCode(201).header("ETag", equalTo("\"0\""));
        UUID cycle = UUID.randomUUID();
        put(staff, path() + "/cycles/" + cycle, World.CYCLE_BODY).statusCode(201);
        get(coordinator(), path() + "/cycles/" + cycle).statusCode(200).body("code", equalTo("wave-1"));
        List<TestTopics.Received> states = World.states(Topics.PROGRAMMES, id.toString(), 2);
        ProgrammeChanged state = states.get(1).as(ProgrammeChanged.class);
        assertEquals(
                List.of("defined", "cycle-changed"),
                states.stream().map(TestTopics.Received::cause).toList());
        assertEquals(cycle, state.cycles().get(0).cycleId());
        assertEquals(List.of("health-visitor"), state.expectedRoles());
    }

    @Test
    void the_same_definition_again_changes_nothing_and_another_needs_its_version() {
        define().statusCode(201);
        define().statusCode(200);
        String other = definition().replace("Demonstration", "Renamed");
        put(staff, path(), other).statusCode(428);
        World.replace(staff, path(), other, "\"7\"").statusCode(412);
        World.replace(staff, path(), other, "\"0\"").statusCode(200).body("title", equalTo("Renamed"));
    }

    @Test
    void every_fault_is_named() {
        String faulty = definition()
                .replace("\"minimumAreas\": 5", "\"minimumAreas\": 4")
                .replace("\"threshold\": 5", "\"threshold\": 4");
        put(staff, path(), faulty).statusCode(422).body("errors.path", contains("minimumAreas", "threshold"));
        get(staff, path()).statusCode(404);
    }

    @Test
    void a_framework_that_has_not_arrived_is_worth_another_try() {
        put(staff, path(), definition().replace("sample-framework", "tomorrows-framework"))
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("errors.path", contains("frameworks[0]"));
    }

    @Test
    void two_programmes_do_not_share_a_code() {
        put(staff, path(), World.definition("demo")).statusCode(409).body("errors[0].code", equalTo("code-taken"));
    }

    @Test
    void an_assessment_keeps_and_tells_that_its_programme_waived_the_confirmation_of_contacts() {
        String waived = definition().replace("\"countedUnit\"", "\"contactsConfirmed\": false, \"countedUnit\"");
        put(staff, path(), waived).statusCode(201).body("contactsConfirmed", equalTo(false));
        UUID cycle = UUID.randomUUID();
        put(staff, path() + "/cycles/" + cycle, World.CYCLE_BODY).statusCode(201);
        UUID assessment = UUID.randomUUID();
        String setting =
                World.setting(cycle, Samples.WELSH_AREA, "wales").replace(World.PROGRAMME.toString(), id.toString());
        put(coordinator(), "/v1/assessments/" + assessment, setting).statusCode(201);
        World.replace(staff, path(), definition(), "\"1\"").statusCode(200).body("contactsConfirmed", equalTo(true));
        post(staff, "/v1/assessments/" + assessment + "/withdraw", "{\"reason\": \"Not this year.\"}")
                .statusCode(200);
        assertEquals(
                List.of(false, false),
                World.states(Topics.ASSESSMENTS, assessment.toString(), 2).stream()
                        .map(state -> state.as(AssessmentChanged.class).contactsConfirmed())
                        .toList());
    }

    @Test
    void staff_of_another_programme_neither_change_nor_see_it() {
        define().statusCode(201);
        put(programme(), path(), definition()).statusCode(403);
        get(programme(), path()).statusCode(404);
        get(staff, "/v1/programmes").body("items.programmeId", contains(id.toString()));
    }

    private io.restassured.response.ValidatableResponse define() {
        return put(staff, path(), definition());
    }

    private String definition() {
        return World.definition("code-" + id);
    }

    private String path() {
        return "/v1/programmes/" + id;
    }
}
