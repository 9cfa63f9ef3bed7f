package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.assessment.FaultCodes.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Duty;
import org.waymark.kit.refusal.Refusal;

class AssessmentAccessTest {
    @Test
    void a_coordinator_reaches_the_units_of_their_area() {
        assertTrue(AssessmentAccess.of(coordinator(Samples.WELSH_AREA), AssessmentAt.setUp())
                .seesDetail());
        assertFalse(AssessmentAccess.of(coordinator(Samples.ENGLISH_AREA), AssessmentAt.setUp())
                .seesOutline());
    }

    @Test
    void assignment_and_role_are_both_needed() {
        Assessment assessment = AssessmentAt.underWay();
        assertTrue(AssessmentAccess.of(actor("panel-1", "panel"), assessment).seesDetail());
        assertFalse(AssessmentAccess.of(actor("panel-2", "panel"), assessment).seesOutline());
        assertFalse(
                AssessmentAccess.of(actor("panel-1", "facilitator"), assessment).seesOutline());
    }

    @Test
    void the_programme_sees_the_detail_only_where_it_is_admitted() {
        Actor staff = new Actor("staff", Set.of("programme"), Set.of(), Set.of(AssessmentAt.PROGRAMME));
        assertTrue(AssessmentAccess.of(staff, AssessmentAt.underWay(Audience.PROGRAMME))
                .seesDetail());
        assertFalse(AssessmentAccess.of(staff, AssessmentAt.underWay(Audience.PEERS))
                .seesDetail());
        assertTrue(AssessmentAccess.of(staff, AssessmentAt.underWay(Audience.PEERS))
                .seesOutline());
    }

    @Test
    void another_programme_sees_nothing() {
        Actor staff = new Actor("staff", Set.of("programme"), Set.of(), Set.of());
        assertFalse(AssessmentAccess.of(staff, AssessmentAt.underWay()).seesOutline());
    }

    @Test
    void a_peer_is_admitted_as_the_agreement_says() {
        assertTrue(peer(Audience.PEERS).seesDetail());
        assertFalse(peer(Audience.PANEL).seesDetail());
    }

    @Test
    void a_panel_member_whose_token_names_the_area_does_nothing_there() {
        Actor insider = new Actor("panel-1", Set.of("panel"), Set.of(Samples.WELSH_AREA), Set.of());
        AssessmentAccess access = AssessmentAccess.of(insider, AssessmentAt.submitted());
        assertRefused(Refusal.Kind.FORBIDDEN, "panel-not-independent", () -> access.require(Action.SIGN_OFF));
        assertFalse(access.seesDetail());
        assertEquals(List.of(), allowed(insider, AssessmentAt.submitted()));
    }

    @Test
    void a_peer_whose_token_names_the_area_sees_nothing_of_it_but_the_outline() {
        Assessment assessment = AssessmentAt.underWay(Audience.PEERS);
        assessment.assign(new Assignment("peer-1", Duty.PEER, List.of(Samples.ENGLISH_AREA)));
        Actor insider = new Actor("peer-1", Set.of("peer"), Set.of(Samples.WELSH_AREA), Set.of());
        assertFalse(AssessmentAccess.of(insider, assessment).seesDetail());
        assertTrue(AssessmentAccess.of(insider, assessment).seesOutline());
        Actor outsider = new Actor("peer-1", Set.of("peer"), Set.of(Samples.ENGLISH_AREA), Set.of());
        assertTrue(AssessmentAccess.of(outsider, assessment).seesDetail());
    }

    @Test
    void a_panel_that_is_not_admitted_does_nothing_there() {
        AssessmentAccess access = AssessmentAccess.of(actor("panel-1", "panel"), AssessmentAt.underWay(Audience.AREA));
        assertRefused(Refusal.Kind.FORBIDDEN, "panel-not-admitted", () -> access.require(Action.REVIEW));
    }

    @Test
    void one_persons_verbs_are_not_anothers() {
        AssessmentAccess access = AssessmentAccess.of(coordinator(Samples.WELSH_AREA), AssessmentAt.submitted());
        assertRefused(Refusal.Kind.FORBIDDEN, "not-yours-to-do", () -> access.require(Action.SIGN_OFF));
    }

    @Test
    void allowed_actions_follow_stage_and_standing() {
        Assessment assessment = AssessmentAt.setUp();
        assertFalse(allowed(coordinator(Samples.WELSH_AREA), assessment).contains(Action.START));
        assessment.agree(AssessmentAt.agreement(Audience.PANEL), AssessmentAt.RULES);
        assertEquals(
                List.of(Action.AMEND, Action.AGREE_CONFIDENTIALITY, Action.NAME_KEY_PEOPLE, Action.START),
                allowed(coordinator(Samples.WELSH_AREA), assessment));
    }

    @Test
    void a_submission_is_offered_once_every_element_has_an_outcome_and_no_survey_is_open() {
        Actor coordinator = coordinator(Samples.WELSH_AREA);
        Assessment assessment = AssessmentAt.underWay();
        assertFalse(allowed(coordinator, assessment).contains(Action.SUBMIT));
        assessment.agreeLevels(AssessmentAt.levels(), AssessmentAt.RULES);
        assertTrue(allowed(coordinator, assessment).contains(Action.SUBMIT));
        Obstacles surveyOpen = AssessmentAt.obstacles(assessment, AssessmentAt.rules(Samples.TODAY, true));
        assertFalse(
                AssessmentAccess.of(coordinator, assessment).allowed(surveyOpen).contains(Action.SUBMIT));
    }

    @Test
    void a_sign_off_is_offered_once_every_rated_element_is_decided() {
        Assessment assessment = AssessmentAt.submitted();
        assertEquals(List.of(Action.REVIEW, Action.RETURN_TO_AREA), allowed(actor("panel-1", "panel"), assessment));
        assessment.review(AssessmentAt.review(), AssessmentAt.RULES);
        assertEquals(
                List.of(Action.REVIEW, Action.RETURN_TO_AREA, Action.SIGN_OFF),
                allowed(actor("panel-1", "panel"), assessment));
    }

    private static List<Action> allowed(Actor actor, Assessment assessment) {
        return AssessmentAccess.of(actor, assessment).allowed(AssessmentAt.obstacles(assessment, AssessmentAt.RULES));
    }

    private static AssessmentAccess peer(Audience outermost) {
        Assessment assessment = AssessmentAt.underWay(outermost);
        assessment.assign(new Assignment("peer-1", Duty.PEER, List.of(Samples.ENGLISH_AREA)));
        return AssessmentAccess.of(actor("peer-1", "peer"), assessment);
    }

    private static Actor coordinator(String area) {
        return new Actor("coordinator", Set.of("coordinator"), Set.of(area), Set.of());
    }

    private static Actor actor(String subject, String role) {
        return new Actor(subject, Set.of(role), Set.of(), Set.of());
    }
}
