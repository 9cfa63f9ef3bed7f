package org.waymark.catalog.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.codelist.CodeListContent.Item;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

class CodeListTest {
    @Test
    void names_every_fault_at_once() {
        Item lost = new Item(
                "red",
                Text.english("Red"),
                List.of("Scotland"),
                Map.of(),
                new Citation("hearsay", null, "Somewhere"),
                null);

        assertEquals(
                List.of("named-twice", "unknown-nation", "unknown-source"),
                refused(() -> CodeList.of("colours", list(item("red"), lost))));
    }

    @Test
    void takes_new_codes_and_new_labels() {
        CodeList colours = CodeList.of("colours", list(item("red")));

        colours.replace(list(item("blue"), item("red")));

        assertEquals(2, colours.content().items().size());
    }

    @Test
    void never_takes_a_code_away() {
        CodeList colours = CodeList.of("colours", list(item("red"), item("blue")));

        assertEquals(List.of("code-taken-away"), refused(() -> colours.replace(list(item("red")))));
        assertEquals(2, colours.content().items().size());
    }

    private static List<String> refused(Runnable change) {
        return assertThrows(Refusal.class, change::run).faults().stream()
                .map(Fault::code)
                .toList();
    }

    private static CodeListContent list(Item... items) {
        return new CodeListContent(Text.english("Colours"), List.of(), Arrays.asList(items));
    }

    private static Item item(String code) {
        return new Item(code, Text.english(code), List.of(), Map.of(), null, null);
    }
}
