package org.waymark.catalog.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One text in its languages; in requests and files a bare string stands for an English wording. A language that is missing
 * stays missing: nothing stands in for it.
 *
 * @param en the English wording
 * @param cy the Welsh wording, or null; one that does not say otherwise counts as a translation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(@NotNull @Valid Wording en, @Valid Wording cy) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Text(@JsonProperty("en") Wording en, @JsonProperty("cy") Wording cy) {
        this.en = en;
        this.cy = cy != null && cy.status() == null ? new Wording(cy.text(), Wording.Status.TRANSLATION) : cy;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text english(String words) {
        return new Text(new Wording(words), null);
    }

    /** The wording in a language, or null where there is none. */
    public Wording in(Language language) {
        return language == Language.EN ? en : cy;
    }
}
