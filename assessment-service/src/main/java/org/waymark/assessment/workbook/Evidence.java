package org.waymark.assessment.workbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A type of evidence the area holds.
 *
 * @param type code of the list {@code evidence-types}
 * @param source where it can be found
 */
public record Evidence(
        @NotBlank String type,
        @Size(max = 2000) @Schema(nullable = true) String note,
        @Size(max = 500) @Schema(nullable = true) String source,
        @NotNull Effect effect) {

    /** Whether it speaks for the level or limits it. */
    public enum Effect {
        SUPPORTING,
        LIMITING
    }
}
