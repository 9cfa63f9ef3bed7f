package org.waymark.survey.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.survey.PlanTexts.Words;

class PlanTextsTest {
    private static final Words TITLE = new Words("Title", null, null);
    private static final Words ALL = new Words("Title", "Welcome", "Privacy");

    @Test
    void are_complete_with_a_title_in_every_language() {
        assertEquals(List.of(), faults(new PlanTexts(TITLE, TITLE), "en", "cy"));
        assertEquals(List.of(), faults(new PlanTexts(ALL, ALL), "en", "cy"));
    }

    @Test
    void lack_the_language_without_a_title() {
        assertEquals(List.of("texts.cy text-missing"), faults(new PlanTexts(ALL, null), "en", "cy"));
    }

    @Test
    void lack_what_is_given_in_the_other_language() {
        assertEquals(
                List.of("texts.cy.welcome text-missing", "texts.cy.privacy text-missing"),
                faults(new PlanTexts(ALL, TITLE), "en", "cy"));
        assertEquals(
                List.of("texts.en.privacy text-missing"),
                faults(new PlanTexts(TITLE, new Words("Title", null, "Privacy")), "en", "cy"));
    }

    @Test
    void say_nothing_in_a_language_the_survey_is_not_answered_in() {
        assertEquals(List.of("texts.cy language-not-offered"), faults(new PlanTexts(TITLE, ALL), "en"));
    }

    @Test
    void are_not_there_where_they_are_blank() {
        assertNull(new Words("Title", " \n", "").welcome());
    }

    private static List<String> faults(PlanTexts texts, String... languages) {
        Faults faults = new Faults();
        texts.check(List.of(languages), faults);
        return faults.all().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
