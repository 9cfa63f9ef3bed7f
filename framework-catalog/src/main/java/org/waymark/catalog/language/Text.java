package org.waymark.catalog.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One text in its languages. A language that is missing stays missing: nothing stands in for it.
 *
 * @param en the English wording
 * @param cy the Welsh wording, or null; one that does not say otherwise counts as a translation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(@NotNull @Valid Wording en, @Valid Wording cy) {
    public Text {
        if (cy != null && cy.status() == null) {
            cy = new Wording(cy.text(), Wording.Status.TRANSLATION);
        }
    }

    public static Text english(String words) {
        return new Text(new Wording(words), null);
    }

    /** The wording in a language, or null where there is none. */
    public Wording in(Language language) {
        return language == Language.EN ? en : cy;
    }
}
