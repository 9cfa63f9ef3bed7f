package org.waymark.assessment.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;

class WorkbookPolicyTest {
    @Test
    void an_empty_workbook_breaks_no_rule() {
        assertEquals(List.of(), faults("Wales", Workbook.EMPTY));
    }

    @Test
    void every_unknown_element_and_code_is_named_where_it_stands() {
        Workbook workbook = new Workbook(
                null,
                List.of(
                        entry("PLAN-1", "reach"),
                        new ElementEntry(
                                "PLAN-9", List.of(new Evidence("rumour", null, null, Evidence.Effect.LIMITING)), null)),
                List.of(new Barrier("weather", List.of("PLAN-1", "PLAN-8"), Barrier.Remover.LOCAL, null)),
                List.of(new PriorityAction("Act", "someday", null, null)),
                List.of(new OwnConclusion("FATE", List.of("PLAN-7"))));
        assertEquals(
                List.of(
                        "elements[1].element unknown-element",
                        "elements[1].evidence[0].type unknown-code",
                        "barriers[0].type unknown-code",
                        "barriers[0].elements[1] unknown-element",
                        "actions[0].horizon unknown-code",
                        "conclusions[0].theme unknown-code",
                        "conclusions[0].elements[0] unknown-element"),
                faults("Wales", workbook));
    }

    @Test
    void an_element_has_one_entry() {
        Workbook workbook =
                new Workbook(null, List.of(entry("PLAN-1", "reach"), entry("PLAN-1", "reach")), null, null, null);
        assertEquals(List.of("elements[1].element named-twice"), faults("Wales", workbook));
    }

    @Test
    void a_theme_applies_in_the_nation() {
        Workbook workbook =
                new Workbook(null, null, null, null, List.of(new OwnConclusion("COMMON-PROCESSES", List.of())));
        assertEquals(List.of(), faults("Wales", workbook));
        assertEquals(List.of("conclusions[0].theme not-of-this-nation"), faults("England", workbook));
    }

    private static ElementEntry entry(String element, String evidence) {
        return new ElementEntry(element, List.of(new Evidence(evidence, null, null, Evidence.Effect.SUPPORTING)), null);
    }

    private static List<String> faults(String nation, Workbook workbook) {
        return FaultCodes.of(new WorkbookPolicy(Samples.framework(), nation, Samples.vocabulary()).faults(workbook));
    }
}
