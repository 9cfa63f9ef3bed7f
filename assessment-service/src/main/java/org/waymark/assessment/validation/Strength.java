package org.waymark.assessment.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something the panel found done well. */
public record Strength(
        @NotBlank String element,
        @NotBlank @Size(max = 2000) String text) {}
