package org.waymark.catalog.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.comparison.Change.Kind;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.catalog.language.Language;

class ComparisonTest {
    private final FrameworkFile file = new FrameworkFile();

    @Test
    void finds_nothing_between_a_version_and_itself_under_another_label() {
        assertEquals(List.of(), changes("version: \"1\"", "version: \"2\""));
    }

    @Test
    void tells_a_rewording_in_the_language_it_is_in() {
        assertEquals(
                List.of(new Change(
                        Kind.REWORDED, "dimensions.SAFE.elements.SAFE-1.title", Language.CY, "Archwilio", "Arolygu")),
                changes("Archwilio", "Arolygu"));
    }

    @Test
    void tells_that_an_element_takes_the_place_of_another() {
        assertEquals(
                List.of(
                        new Change(Kind.REMOVED, "dimensions.SAFE.elements.SAFE-1", null, "Inspection", null),
                        new Change(Kind.ADDED, "dimensions.SAFE.elements.SAFE-2", null, null, "Inspection")),
                changes("code: SAFE-1", "code: SAFE-2"));
    }

    @Test
    void tells_a_change_of_the_scale() {
        assertEquals(
                List.of(
                        new Change(Kind.RESCALED, "scale.levels.NONE.number", null, "0", "1"),
                        new Change(Kind.RESCALED, "scale.levels.SOME.number", null, "1", "2")),
                changes("number: 1", "number: 2", "number: 0", "number: 1"));
    }

    @Test
    void tells_a_change_of_anything_else() {
        assertEquals(
                List.of(new Change(
                        Kind.CHANGED, "dimensions.SAFE.elements.SAFE-1.considers.1.source.page", null, "3", "4")),
                changes("page: 3", "page: 4"));
    }

    @Test
    void tells_another_order_of_the_same_items() {
        String everything = FrameworkFixture.everything();
        String turned = everything.replace(
                "[{code: INSPECTOR, title: Inspectors}, {code: KEEPER, title: Keepers}]",
                "[{code: KEEPER, title: Keepers}, {code: INSPECTOR, title: Inspectors}]");

        assertEquals(
                List.of(new Change(
                        Kind.REORDERED,
                        "practitionerTables.WORKFORCE.groupings.OFTEN.entries",
                        null,
                        "INSPECTOR, KEEPER",
                        "KEEPER, INSPECTOR")),
                Comparison.of(file.readYaml(everything), file.readYaml(turned)));
    }

    private List<Change> changes(String... replacements) {
        String after = FrameworkFixture.playgrounds();
        for (int i = 0; i < replacements.length; i += 2) {
            after = after.replace(replacements[i], replacements[i + 1]);
        }
        return Comparison.of(file.readYaml(FrameworkFixture.playgrounds()), file.readYaml(after));
    }
}
