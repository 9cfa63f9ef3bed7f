package org.waymark.assessment.workbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the partners mean to do.
 *
 * @param horizon code of the list {@code action-horizons}: short, medium or long
 * @param owner title of the post that answers for it; never a person's name
 */
public record PriorityAction(
        @NotBlank @Size(max = 500) String title,
        @NotBlank String horizon,
        @Size(max = 200) @Schema(nullable = true) String owner,
        @Schema(nullable = true) LocalDate due) {}
