package org.waymark.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one respondent says of one element: a level, that they cannot say, or that it does not apply where they are; exactly one of these.
 *
 * @param element code of the element, such as {@code PLAN-1}
 * @param level number of a level of the framework's scale
 * @param answer {@code CANNOT_SAY} or {@code NOT_APPLICABLE} in place of a level
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rating(
        @NotBlank @Size(max = 60) String element,

        @Schema(description = "Number of a level of the scale; left out where there is an answer in its place.")
        Integer level,

        @Schema(
                description = "In place of a level.",
                enumeration = {CANNOT_SAY, NOT_APPLICABLE})
        String answer) {
    public static final String CANNOT_SAY = "CANNOT_SAY";
    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** What can be answered in place of a level, in the order in which it is offered, counted and shown. */
    public static final List<String> ANSWERS = List.of(CANNOT_SAY, NOT_APPLICABLE);
}
