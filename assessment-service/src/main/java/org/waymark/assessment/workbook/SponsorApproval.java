package org.waymark.assessment.workbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The senior sponsor's approval of a submission.
 *
 * @param by title of the post that gave it; never a person's name
 */
public record SponsorApproval(
        @NotBlank @Size(max = 200) String by, @NotNull LocalDate on) {}
