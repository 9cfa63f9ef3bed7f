package org.waymark.assessment.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.waymark.events.FrameworkRef;

/** What is assessed, in which cycle, with which framework version and in which way. Fixed once the assessment has started. */
public record Setting(
        @NotNull UUID programmeId,
        @NotNull UUID cycleId,
        @NotNull @Valid UnitOfAreas unit,
        @NotNull FrameworkRef framework,
        @NotNull Way way) {

    /**
     * The unit as the coordinator names it.
     *
     * @param areas GSS codes of the areas it lies in
     */
    public record UnitOfAreas(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty List<@NotBlank String> areas) {}
}
