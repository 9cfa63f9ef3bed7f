package org.waymark.survey.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.problem.LocalizedFault;
import org.waymark.survey.survey.Status;

/** How far a survey has come. By role nothing is told before the close. */
record ProgressView(
        UUID surveyId,
        Status status,

        @Schema(description = "How many people are invited.")
        int invited,

        @Schema(description = "How many mails a mail server took, reminders among them.")
        long delivered,

        @Schema(
                description =
                        "Responses so far, as they were last announced: in steps of five, or of the threshold where that is higher, until the survey closes; then exact.")
        long answered,

        @Schema(
                nullable = true,
                description =
                        "Full days after today on which answers are taken, by the clocks of the United Kingdom: 0 on the last day. Null unless the survey is open.")
        Integer daysLeft,

        @Schema(description = "What is advised, in the caller's language. Advice never stops anything.")
        List<LocalizedFault> notes) {}
