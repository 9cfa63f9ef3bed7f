package org.waymark.assessment.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One partner agency's yes to the agreement.
 *
 * @param agency code of the list {@code agencies}
 * @param by title of the post that gave it; never a person's name
 */
public record Assent(
        @NotBlank String agency,
        @NotBlank @Size(max = 200) String by,
        @NotNull LocalDate on) {}
