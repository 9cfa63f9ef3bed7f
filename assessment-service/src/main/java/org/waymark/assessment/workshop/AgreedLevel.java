package org.waymark.assessment.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the partners agreed for one element.
 *
 * @param element code of the framework's element
 * @param level number on the framework's scale; null unless the outcome is rated
 * @param dissent what those who disagreed said; null where nobody did
 */
public record AgreedLevel(
        @NotBlank String element,
        @NotNull Outcome outcome,
        @Schema(nullable = true) Integer level,
        @Size(max = 2000) @Schema(nullable = true) String dissent) {

    /** Whether the same stands for the same element, in whatever words the dissent is told. */
    public boolean isTheSameResultAs(AgreedLevel other) {
        return element.equals(other.element) && outcome == other.outcome && Objects.equals(level, other.level);
    }
}
