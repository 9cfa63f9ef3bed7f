package org.waymark.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

class FrameworkFileTest {
    private final FrameworkFile file = new FrameworkFile();

    @Test
    void reads_the_same_content_from_yaml_and_from_json() {
        FrameworkContent content = file.readYaml(FrameworkFixture.playgrounds());

        assertEquals(content, file.readJson(file.writeJson(content)));
        assertEquals(content, file.readYaml(file.writeYaml(content)));
    }

    @Test
    void names_every_fault_at_once() {
        String broken = FrameworkFixture.playgrounds()
                .replace("publisher: Example Council\nsources", "sources")
                .replace("number: 1", "number: 3")
                .replace("group: CHECKS", "group: PAINT")
                .replace("{document: guide, page: 3", "{document: hearsay, page: 3")
                .replace("variants: [england]", "variants: [scotland]")
                .replace("code: SAFE-1", "code: safe one");

        assertEquals(
                List.of(
                        "/schema-required",
                        "dimensions[0].elements[0].code/schema-pattern",
                        "scale.levels[1].number/levels-out-of-order",
                        "dimensions[0].elements[0].group/unknown-group",
                        "dimensions[0].elements[0].considers[0].source.document/unknown-source",
                        "dimensions[0].elements[0].considers[1].variants[0]/unknown-variant"),
                faults(broken));
    }

    @Test
    void refuses_an_element_code_that_is_taken_in_another_dimension() {
        String twice = FrameworkFixture.playgrounds() + """
                  - code: FUN
                    title: {en: Fun}
                    elements:
                      - {code: SAFE-1, title: {en: Swings}}
                """;

        assertEquals(List.of("dimensions[1].elements[0]/named-twice"), faults(twice));
    }

    @Test
    void reads_and_writes_every_construct_of_the_format() {
        FrameworkContent content = file.readYaml(FrameworkFixture.everything());

        assertEquals(content, file.readJson(file.writeJson(content)));
        assertEquals(content, file.readYaml(file.writeYaml(content)));
        assertEquals("checklist", content.scale().kind());
        assertEquals(
                2,
                content.practitionerTables().get(0).groupings().get(0).entries().size());
    }

    @Test
    void refuses_references_that_lead_nowhere() {
        String broken = FrameworkFixture.everything()
                .replace("theme: EVIDENCE", "theme: RUMOUR")
                .replace("register: SERVICES", "register: NOWHERE")
                .replace("dimension: SAFE", "dimension: WILD")
                .replace("elements: [SAFE-1]", "elements: [SAFE-9]")
                .replace("- {level: 1,", "- {level: 9,");

        assertEquals(
                List.of(
                        "dimensions[0].prompts[0].theme/unknown-theme",
                        "dimensions[0].elements[0].descriptors[0].level/unknown-level",
                        "themes[0].elements[0]/unknown-element",
                        "answerFields[0].elements[0]/unknown-element",
                        "questions[0].register/unknown-register",
                        "visionStatements[0].dimension/unknown-dimension"),
                faults(broken));
    }

    @Test
    void a_choice_has_options_and_only_a_figure_has_a_unit() {
        String choice = FrameworkFixture.everything().replace("kind: person", "kind: choice");
        String unit = FrameworkFixture.everything().replace("kind: person", "kind: person, unit: people");

        assertEquals(List.of("answerFields[0]/schema-required"), faults(choice));
        assertEquals(List.of("answerFields[0].unit/schema-false"), faults(unit));
    }

    @Test
    void lays_the_wordings_of_another_language_over_the_framework() {
        FrameworkContent content = file.readYaml(FrameworkFixture.everything(), List.of(FrameworkFixture.welsh()));

        Text title = content.dimensions().get(0).title();
        assertEquals("Safety", title.en().text());
        assertEquals(new Wording("Diogelwch", Wording.Status.TRANSLATION), title.cy());
        assertEquals(
                Wording.Status.OFFICIAL,
                content.dimensions().get(0).prompts().get(0).text().cy().status());
        assertEquals(
                "Maent yn gwirio.",
                content.practitionerTables()
                        .get(0)
                        .groupings()
                        .get(0)
                        .behaviours()
                        .get(0)
                        .text()
                        .cy()
                        .text());
    }

    @Test
    void refuses_wordings_that_have_no_place_in_the_framework() {
        String lost = FrameworkFixture.welsh()
                .replace("SAFE:", "WILD:")
                .replace("framework: everything", "framework: elsewhere");

        Refusal refusal =
                assertThrows(Refusal.class, () -> file.readYaml(FrameworkFixture.everything(), List.of(lost)));

        assertEquals(
                List.of("framework/other-framework", "dimensions.WILD/no-such-text"),
                refusal.faults().stream().map(FrameworkFileTest::named).toList());
    }

    @Test
    void refuses_a_welsh_text_that_does_not_say_whether_it_is_official() {
        String unmarked = FrameworkFixture.playgrounds().replace("{text: Cymru, status: official}", "{text: Cymru}");

        assertEquals(List.of("variants[1].title.cy/schema-required"), faults(unmarked));
    }

    @Test
    void refuses_a_field_it_does_not_know() {
        assertEquals(List.of("/schema-additionalProperties"), faults(FrameworkFixture.playgrounds() + "colour: red\n"));
    }

    @Test
    void says_where_a_file_cannot_be_read() {
        Refusal refusal = assertThrows(Refusal.class, () -> file.readYaml("framework: [\nversion: }"));

        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
        Map<String, Object> arguments = refusal.faults().get(0).arguments();
        assertEquals(2, arguments.get("line"));
        assertEquals(8, arguments.get("column"));
    }

    @Test
    void refuses_a_key_that_stands_twice() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> file.readYaml(FrameworkFixture.playgrounds() + "version: \"2\"\n"));

        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    }

    @Test
    void refuses_a_file_that_is_no_object() {
        assertEquals(
                Refusal.Kind.MALFORMED,
                assertThrows(Refusal.class, () -> file.readJson("[]")).kind());
    }

    private List<String> faults(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> file.readYaml(text));
        assertEquals(Refusal.Kind.RULE_BROKEN, refusal.kind());
        return refusal.faults().stream().map(FrameworkFileTest::named).toList();
    }

    private static String named(Fault fault) {
        return fault.path() + "/" + fault.code();
    }
}
