package org.waymark.survey.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as its coordinator plans it. */
record PlanRequest(
        @NotNull UUID assessmentId,

        @NotNull @Valid @Schema(description = "What it says in your words, in every language it is answered in.")
        PlanTexts texts,

        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,

        @NotEmpty @Schema(description = "Languages the survey is answered in.")
        List<@NotNull @Pattern(regexp = "en|cy", message = "must be en or cy") String> languages,

        @Size(min = 1, max = 200)
        @Schema(
                description =
                        "Codes of the elements asked; all of the framework when left out. They are asked in its order.")
        List<@NotNull String> elements,

        @Schema(
                defaultValue = "ROLE",
                description = "What the answers are broken down by in the summary; fixed once the survey has opened.")
        Breakdown breakdown,

        @Min(2)
        @Max(1000)
        @Schema(
                description =
                        "Fewest respondents a breakdown may have; at least, and without it, what the programme asks for, the operator's floor, and what an earlier survey of the assessment was closed with.")
        Integer threshold,

        @Min(1) @Max(90) @Schema(defaultValue = "7", description = "How many days at least lie between two reminders.")
        Integer daysBetweenReminders,

        @Min(1)
        @Max(3650)
        @Schema(
                defaultValue = "365",
                description =
                        "How many days after the close comments, contacts and imports are kept. Then they are erased, and only the summary stays.")
        Integer retentionDays) {
    private static final int A_WEEK = 7;
    private static final int A_YEAR = 365;

    Plan plan() {
        int days = daysBetweenReminders == null ? A_WEEK : daysBetweenReminders;
        int kept = retentionDays == null ? A_YEAR : retentionDays;
        return new Plan(
                texts,
                opensOn,
                closesOn,
                languages,
                elements,
                breakdown == null ? Breakdown.ROLE : breakdown,
                threshold,
                days,
                kept);
    }
}
