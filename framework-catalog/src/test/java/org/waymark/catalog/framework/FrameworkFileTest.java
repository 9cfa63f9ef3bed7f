package org.waymark.catalog.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
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

        assertEquals(List.of("dimensions[1].elements[0]/duplicate-code"), faults(twice));
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
        assertEquals("line 2, column 8", refusal.faults().get(0).path());
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
