package org.waymark.catalog.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in one language. In requests and files a bare string stands for a wording without status.
 *
 * @param text the words
 * @param status null for a wording in its first language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in one language. In a request a bare string will do as well.")
public record Wording(@NotBlank String text, Status status) {
    /** Where a wording comes from. */
    @Schema(name = "WordingStatus")
    public enum Status {
        /** Published by the source. */
        OFFICIAL,
        /** A careful translation of our own. */
        TRANSLATION;

        @JsonValue
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Wording(@JsonProperty("text") String text, @JsonProperty("status") Status status) {
        this.text = text;
        this.status = status;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording(String text) {
        this(text, null);
    }
}
