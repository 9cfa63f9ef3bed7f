package org.waymark.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kit.refusal.Refusal;

/** What looks like a framework file and would say something else than its author meant is refused with its place. */
class StrictFileTest {
    private static final String PLAYGROUNDS = FrameworkFixture.playgrounds();

    private final FrameworkFile file = new FrameworkFile();

    @Test
    void refuses_an_alias_with_its_path_and_name() {
        Refusal refusal = refusal(() -> file.readYaml("""
                title: &welcome Welcome
                dimensions:
                  - title: x
                    elements: [{title: *welcome}]
                """));

        assertEquals("dimensions[0].elements[0].title: yaml-alias [welcome, 4]", said(refusal));
    }

    @Test
    void refuses_aliases_before_they_multiply() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        assertEquals("a1[0]: yaml-alias [a0, 2]", said(refusal(() -> file.readYaml(laughs.toString()))));
    }

    @Test
    void refuses_a_tag() {
        assertEquals(
                "title: yaml-tag [secret, 2]",
                said(refusal(() -> file.readYaml("framework: playgrounds\ntitle: !secret Playgrounds\n"))));
    }

    @Test
    void takes_an_anchor_that_nothing_refers_to() {
        assertEquals(
                file.readYaml(PLAYGROUNDS),
                file.readYaml(PLAYGROUNDS.replace("publisher: E", "publisher: &council E")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nframework: other\n", "---\n", "...\n---\nx\n"})
    void refuses_a_second_document(String more) {
        assertTrue(refusal(() -> file.readYaml(PLAYGROUNDS + more)).getMessage().contains("another begins"));
    }

    @Test
    void refuses_what_follows_the_end_of_a_json_file() {
        String json = file.writeJson(file.readYaml(PLAYGROUNDS));

        assertTrue(refusal(() -> file.readJson(json + "{}")).getMessage().contains("another begins"));
        assertEquals(
                "unreadable",
                refusal(() -> file.readJson(json + "}")).faults().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\u0000", "\\u0085", "\\ufffe"})
    void refuses_control_characters_in_either_format(String character) {
        String inYaml = PLAYGROUNDS.replace(
                "publisher: Example Council\nsources", "publisher: \"a%sb\"\nsources".formatted(character));
        String inJson = file.writeJson(file.readYaml(PLAYGROUNDS))
                .replace("\"en\":{\"text\":\"Playgrounds", "\"en\":{\"text\":\"" + character);

        assertEquals(
                "publisher: control-character [" + character.substring(2).toUpperCase() + "]",
                said(refusal(() -> file.readYaml(inYaml))));
        assertEquals(
                "title.en.text: control-character [" + character.substring(2).toUpperCase() + "]",
                said(refusal(() -> file.readJson(inJson))));
    }

    @Test
    void refuses_half_a_character_and_names_it_in_a_key_too() {
        assertEquals("title: control-character [D83D]", said(refusal(() -> file.readJson("{\"title\": \"\\ud83d\"}"))));
        assertEquals(": control-character [0001]", said(refusal(() -> file.readJson("{\"ti\\u0001tle\": \"x\"}"))));
    }

    @Test
    void refuses_bytes_that_are_no_utf_8_with_their_line() {
        byte[] windows =
                PLAYGROUNDS.replace("Example Council", "Example’s Council").getBytes(Charset.forName("windows-1252"));
        byte[] utf16 = PLAYGROUNDS.getBytes(StandardCharsets.UTF_16);

        assertEquals(": not-utf-8 [6]", said(refusal(() -> file.readYaml(windows))));
        assertEquals(": not-utf-8 [6]", said(refusal(() -> file.readJson(windows))));
        assertEquals(": not-utf-8 [1]", said(refusal(() -> file.readYaml(utf16))));
    }

    @Test
    void passes_over_a_byte_order_mark() {
        byte[] marked = ("\uFEFF" + PLAYGROUNDS).getBytes(StandardCharsets.UTF_8);
        byte[] json = ("\uFEFF" + file.writeJson(file.readYaml(PLAYGROUNDS))).getBytes(StandardCharsets.UTF_8);

        assertEquals(file.readYaml(PLAYGROUNDS), file.readYaml(marked));
        assertEquals(file.readYaml(PLAYGROUNDS), file.readJson(json));
    }

    @Test
    void refuses_audiences_that_the_catalogue_does_not_know_once_it_has_a_list_of_them() {
        String named = PLAYGROUNDS + "audiences: [PLANNERS, PLANERS]\n";
        FrameworkFile knowing = new FrameworkFile(() -> Optional.of(Set.of("PLANNERS")));

        assertEquals(List.of("PLANNERS", "PLANERS"), file.readYaml(named).audiences());
        assertEquals(
                "audiences[1]: unknown-audience [PLANERS, /v1/code-lists/audiences, [PLANNERS]]",
                said(refusal(() -> knowing.readYaml(named))));
    }

    private static Refusal refusal(Executable reading) {
        return assertThrows(Refusal.class, reading);
    }

    private static String said(Refusal refusal) {
        var fault = refusal.faults().get(0);
        return fault.path() + ": " + fault.code() + " " + fault.arguments().values();
    }
}
