package org.waymark.assessment.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the panel puts right after sign-off; it leads to the next revision of the baseline. */
public record Correction(
        @NotBlank @Size(max = 2000) String reason, @NotEmpty List<@NotNull @Valid Decision> decisions) {}
