package org.waymark.assessment.baseline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.BaselineChanged;
import org.waymark.events.BaselineChanged.Conclusion;
import org.waymark.events.BaselineChanged.ElementResult;
import org.waymark.events.BaselineChanged.RoleCount;
import org.waymark.events.Topics;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestTopics;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SignOffHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void there_is_nothing_to_correct_before_the_sign_off() {
        Case one = Case.submitted();
        post(panel(), one.path("/corrections"), Case.CORRECTION).statusCode(409);
    }

    @Test
    void the_straight_path_ends_in_a_baseline() {
        Case one = Case.reviewed();
        post(panel(), one.path("/sign-off"), "{}")
                .statusCode(201)
                .header("Location", endsWith(one.path("/baselines/1")))
                .body("revision", equalTo(1))
                .body("status", equalTo("VALIDATED"));
        get(coordinator(), one.path("/baseline"))
                .statusCode(200)
                .body("elements.element", contains("PLAN-1", "PLAN-2", "LEAD-1"))
                .body("elements.level", contains(2, 2, null))
                .body("elements.status", contains("RATED", "RATED", "UNRATED"))
                .body("strengths.element", contains("LEAD-1"));
        get(coordinator(), one.path("")).body("stage", equalTo("VALIDATED")).body("baselineRevision", equalTo(1));
    }

    @Test
    void the_baseline_leaves_as_a_whole_state() {
        Case one = Case.signedOff();
        TestTopics.Received event = baselines(one, 1).get(0);
        BaselineChanged state = event.as(BaselineChanged.class);
        assertEquals("validated", event.cause());
        assertEquals("VALIDATED", state.status());
        assertEquals("Wales", state.unit().nation());
        assertTrue(state.consent().counted() && state.consent().named());
        assertTrue(
                state.elements().stream()
                        .allMatch(element ->
                                element.panel() == null || element.panel().reason() == null),
                "the panel's words stay with the area");
        assertEquals(
                Arrays.asList(2, 2, null),
                state.elements().stream().map(ElementResult::level).toList());
        ElementResult adjusted = state.elements().get(1);
        assertTrue(adjusted.dissent());
        assertEquals(1, adjusted.workshop().level());
        assertEquals("ADJUSTED", adjusted.panel().decision());
        assertNull(state.elements().get(2).panel());
        assertEquals(4, state.participation().workshopParticipants());
        assertEquals(
                List.of(new RoleCount("health-visitor", 2), new RoleCount("manager", 1), new RoleCount("parent", 1)),
                state.participation().roles());
        assertEquals(
                List.of(
                        new Conclusion("STRATEGY", "NEED", "SELF_ASSESSMENT"),
                        new Conclusion("GOVERNANCE", "RECOMMENDATION", "PANEL")),
                state.conclusions());
        assertEquals("NATIONAL", state.barriers().get(0).removableBy());
        assertEquals("SUPPORTING", state.evidence().get(0).effect());
    }

    @Test
    void every_step_of_an_assessment_is_announced_without_a_rating() {
        Case one = Case.signedOff();
        List<TestTopics.Received> states =
                World.states(Topics.ASSESSMENTS, one.id().toString(), 4);
        assertEquals(
                List.of("set-up", "started", "submitted", "signed-off"),
                states.stream().map(TestTopics.Received::cause).toList());
        assertEquals("VALIDATED", states.get(3).as(AssessmentChanged.class).stage());
        assertEquals(5, states.get(3).as(AssessmentChanged.class).threshold());
        assertTrue(states.get(3).as(AssessmentChanged.class).contactsConfirmed());
        for (int i = 1; i < states.size(); i++) {
            assertTrue(states.get(i).sequence() > states.get(i - 1).sequence());
        }
    }

    @Test
    void a_correction_supersedes_the_first_revision_and_leaves_it_as_it_was() {
        Case one = Case.signedOff();
        post(panel(), one.path("/corrections"), Case.CORRECTION)
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("reason", equalTo("A slip."))
                .body("elements.level", contains(2, 3, null));
        get(coordinator(), one.path("/baselines/1"))
                .body("status", equalTo("SUPERSEDED"))
                .body("elements.level", contains(2, 2, null));
        TestTopics.Received corrected = baselines(one, 2).get(1);
        assertEquals("corrected", corrected.cause());
        assertEquals(2, corrected.as(BaselineChanged.class).revision());
        assertTrue(corrected.sequence() > baselines(one, 2).get(0).sequence());
    }

    @Test
    void a_change_of_consent_is_published_with_the_baseline_at_once() {
        Case one = Case.signedOff();
        String secret = Case.AGREEMENT
                .replace("[\"partners\", \"area\", \"panel\", \"peers\", \"programme\"]", "[\"partners\"]")
                .replace("true", "false");
        World.replace(coordinator(), one.path("/confidentiality-agreement"), secret, one.etag())
                .statusCode(200);
        TestTopics.Received restated = baselines(one, 2).get(1);
        BaselineChanged state = restated.as(BaselineChanged.class);
        assertEquals("consent-changed", restated.cause());
        assertEquals(new BaselineChanged.Consent(false, false, List.of("partners")), state.consent());
        assertEquals(1, state.revision());
    }

    @Test
    void a_withdrawal_takes_the_baseline_back() {
        Case one = Case.signedOff();
        post(programme(), one.path("/withdraw"), "{\"reason\": \"The area left.\"}")
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));
        TestTopics.Received withdrawn = baselines(one, 2).get(1);
        assertEquals("withdrawn", withdrawn.cause());
        assertEquals("WITHDRAWN", withdrawn.as(BaselineChanged.class).status());
        get(coordinator(), one.path("/baseline")).body("status", equalTo("WITHDRAWN"));
    }

    private static List<TestTopics.Received> baselines(Case one, int atLeast) {
        return World.states(Topics.BASELINES, one.id().toString(), atLeast);
    }
}
