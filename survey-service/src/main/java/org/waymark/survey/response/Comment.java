package org.waymark.survey.response;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Free text of one respondent.
 *
 * @param kind {@code evidence}, {@code barrier} or {@code priority}
 */
@Schema(
        examples =
                "{\"element\": \"PLAN-1\", \"kind\": \"evidence\", \"text\": \"The strategy is on the council's site.\"}")
public record Comment(
        @NotBlank @Size(max = 60) String element,

        @NotNull @Pattern(regexp = "evidence|barrier|priority", message = "must be evidence, barrier or priority")
        String kind,

        @NotBlank @Size(max = 2000) String text) {}
