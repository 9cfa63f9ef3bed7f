package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.FaultCodes.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assessment.Samples;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Duty;
import org.waymark.kit.refusal.Refusal;

class AssignmentTest {
    private static final List<String> OWN = List.of(Samples.WELSH_AREA);

    @ParameterizedTest
    @EnumSource(names = {"PANEL", "PEER"})
    void nobody_validates_or_challenges_their_own_area(Duty duty) {
        assertRefused(
                Refusal.Kind.RULE_BROKEN,
                "panel-not-independent",
                () -> AssessmentAt.setUp().assign(new Assignment("someone", duty, OWN)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITATOR", "ASSOCIATE"})
    void those_who_help_may_be_local(Duty duty) {
        Assessment assessment = AssessmentAt.setUp();
        assessment.assign(new Assignment("someone", duty, OWN));
        assertEquals(
                duty,
                assessment.validation().assignment("someone").orElseThrow().duty());
    }

    @Test
    void a_person_has_one_duty_at_a_time() {
        Assessment assessment = AssessmentAt.setUp();
        assessment.assign(new Assignment("someone", Duty.FACILITATOR, OWN));
        assessment.assign(new Assignment("someone", Duty.PANEL, List.of(Samples.ENGLISH_AREA)));
        assertEquals(1, assessment.validation().assignments().size());
        assertEquals(
                Duty.PANEL,
                assessment.validation().assignment("someone").orElseThrow().duty());
    }

    @Test
    void a_unit_cannot_move_to_where_its_panel_comes_from() {
        Assessment assessment = AssessmentAt.setUp();
        assessment.assign(new Assignment("someone", Duty.PANEL, List.of(Samples.OTHER_WELSH_AREA)));
        assertRefused(
                Refusal.Kind.RULE_BROKEN,
                "panel-not-independent",
                () -> assessment.amend(
                        assessment.placement().setting(),
                        AssessmentAt.unit("Other", Samples.OTHER_WELSH_AREA),
                        new UnitKey(Samples.OTHER_WELSH_AREA)));
    }
}
