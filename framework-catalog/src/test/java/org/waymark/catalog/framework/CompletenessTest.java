package org.waymark.catalog.framework;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.kit.refusal.Refusal;

class CompletenessTest {
    private final FrameworkFile file = new FrameworkFile();

    @Test
    void a_level_may_be_described_by_the_scale_or_by_every_element() {
        assertDoesNotThrow(() -> Completeness.require(file.readYaml(FrameworkFixture.everything())));
    }

    @Test
    void names_every_level_that_neither_the_scale_nor_the_element_describes() {
        String gap =
                FrameworkFixture.everything().replace("          - {level: 0, text: Not inspected this year.}\n", "");
        FrameworkContent content = file.readYaml(gap);

        Refusal refusal = assertThrows(Refusal.class, () -> Completeness.require(content));

        assertEquals(
                List.of("dimensions[0].elements[0].descriptors/descriptor-missing"),
                refusal.faults().stream()
                        .map(fault -> fault.path() + "/" + fault.code())
                        .toList());
    }
}
