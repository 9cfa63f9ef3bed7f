package org.waymark.assessment.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The panel's decision on one element.
 *
 * @param level the level as validated, a number on the framework's scale; may be left out when confirmed
 * @param reason why it was adjusted; may be left out when confirmed
 */
public record Decision(
        @NotBlank String element,
        @NotNull Ruling decision,
        @Schema(nullable = true) Integer level,
        @Size(max = 2000) @Schema(nullable = true) String reason) {

    /** What the panel did with the level the partners agreed. */
    public enum Ruling {
        CONFIRMED,
        ADJUSTED
    }

    public boolean adjusts() {
        return decision == Ruling.ADJUSTED;
    }
}
