package org.waymark.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.language.Language;

class TranslationsTest {
    private final FrameworkContent content = new FrameworkFile().readYaml(FrameworkFixture.playgrounds());
    private final FrameworkContent.Variant england = content.variants().get(0);
    private final FrameworkContent.Variant wales = content.variants().get(1);

    @Test
    void names_the_texts_a_language_lacks_but_not_those_of_other_variants() {
        assertEquals(
                List.of("dimensions[0].elements[0].considers[0].text"),
                Translations.missing(content, wales, Language.CY));
    }

    @Test
    void a_language_with_a_gap_is_not_complete() {
        assertEquals(List.of(Language.EN), Translations.complete(content, wales));
        assertEquals(List.of(Language.EN), Translations.complete(content, england));
    }
}
