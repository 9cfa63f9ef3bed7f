package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.refusal.Fault;

class QuestionnaireTest {
    private final Questionnaire questionnaire = new Questionnaire(
            new FrameworkNames("/v1/frameworks/early-years/versions/1", Set.of("PLAN-1", "PLAN-2"), Set.of(0, 1, 2)),
            new RatingLetters(List.of("PLAN-1", "PLAN-2"), List.of(0, 1, 2)),
            Set.of("LEAD-2"),
            Set.of("midwife"),
            Set.of("maternity"),
            Set.of("en"));

    @Test
    void takes_levels_of_the_scale_and_answers_in_place_of_one() {
        assertEquals(List.of(), faults(new Rating("PLAN-1", 0, null), new Rating("PLAN-2", null, "CANNOT_SAY")));
        assertEquals(List.of(), faults(new Rating("PLAN-1", null, "NOT_APPLICABLE")));
    }

    @Test
    void refuses_a_level_outside_the_scale() {
        assertEquals(List.of("ratings[0].level unknown-level"), faults(new Rating("PLAN-1", 3, null)));
    }

    @Test
    void refuses_an_element_the_framework_does_not_have() {
        assertEquals(List.of("ratings[0].element unknown-element"), faults(new Rating("LEAD-1", 1, null)));
    }

    @Test
    void refuses_an_element_that_is_not_asked() {
        assertEquals(List.of("ratings[0].element element-not-asked"), faults(new Rating("LEAD-2", 1, null)));
    }

    @Test
    void refuses_both_a_level_and_an_answer_and_neither_of_them() {
        assertEquals(List.of("ratings[0] level-or-answer"), faults(new Rating("PLAN-1", 1, "CANNOT_SAY")));
        assertEquals(List.of("ratings[0] level-or-answer"), faults(new Rating("PLAN-1", null, null)));
        assertEquals(List.of("ratings[0] level-or-answer"), faults(new Rating("PLAN-1", null, "PERHAPS")));
    }

    @Test
    void refuses_a_second_rating_of_one_element() {
        assertEquals(
                List.of("ratings[1].element named-twice"),
                faults(new Rating("PLAN-1", 1, null), new Rating("PLAN-1", 2, null)));
    }

    @Test
    void refuses_a_response_that_rates_nothing() {
        assertEquals(List.of("ratings nothing-rated"), faults());
    }

    @Test
    void names_all_faults_at_once() {
        ResponseRequest response = new ResponseRequest(
                "nobody",
                "nowhere",
                "cy",
                List.of(new Rating("PLAN-1", 9, null)),
                List.of(new Comment("LEAD-1", "barrier", "text")),
                null);
        assertEquals(
                List.of(
                        "role unknown-role",
                        "agency unknown-agency",
                        "language language-not-offered",
                        "ratings[0].level unknown-level",
                        "comments[0].element unknown-element"),
                texts(questionnaire.faults(response).all()));
    }

    private List<String> faults(Rating... ratings) {
        return texts(questionnaire.faults(ratings(ratings)).all());
    }

    private static List<String> texts(List<Fault> faults) {
        return faults.stream().map(fault -> fault.path() + " " + fault.code()).toList();
    }

    private static ResponseRequest ratings(Rating... ratings) {
        return new ResponseRequest("midwife", "maternity", "en", List.of(ratings), null, null);
    }
}
