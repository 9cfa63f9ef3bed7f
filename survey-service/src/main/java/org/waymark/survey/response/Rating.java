package org.waymark.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one respondent says of one element: a level, or that they cannot say; never both, never neither.
 *
 * @param element code of the element, such as {@code PLAN-1}
 * @param level number of a level of the framework's scale
 * @param answer {@code CANNOT_SAY} in place of a level
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rating(
        @NotBlank @Size(max = 60) String element,

        @Schema(description = "Number of a level of the scale; left out when the respondent cannot say.")
        Integer level,

        @Schema(description = "CANNOT_SAY in place of a level.", enumeration = CANNOT_SAY)
        String answer) {
    public static final String CANNOT_SAY = "CANNOT_SAY";
}
