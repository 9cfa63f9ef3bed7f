package org.waymark.survey.response;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Free text of one respondent.
 *
 * @param kind {@code evidence}, {@code barrier} or {@code priority}
 */
public record Comment(
        @NotBlank @Size(max = 60) String element,

        @NotNull @Pattern(regexp = "evidence|barrier|priority", message = "must be evidence, barrier or priority")
        String kind,

        @NotBlank @Size(max = LONGEST) String text) {
    /** What a text can be about, in the order in which it is asked. */
    public static final List<String> KINDS = List.of("evidence", "barrier", "priority");

    /** Characters that a text can have. */
    public static final int LONGEST = 2000;
}
