package org.waymark.assessment.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conclusion the panel draws.
 *
 * @param theme code of the list {@code conclusion-themes}
 * @param elements the elements it rests on
 */
public record PanelConclusion(
        @NotBlank String theme,
        @NotNull Kind kind,
        List<@NotNull String> elements,
        @Size(max = 5000) @Schema(nullable = true) String text) {

    public PanelConclusion {
        elements = elements == null ? List.of() : elements;
    }

    /** What sort of conclusion it is. */
    @Schema(name = "ConclusionKind")
    public enum Kind {
        NEED,
        RECOMMENDATION,
        READINESS
    }
}
