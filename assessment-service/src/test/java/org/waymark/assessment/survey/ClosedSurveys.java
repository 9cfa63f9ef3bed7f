package org.waymark.assessment.survey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged;

/** Surveys as they arrive once they have closed, on a scale from 1. */
public final class ClosedSurveys {
    private ClosedSurveys() {}

    public static SurveyChanged with(int respondents, SurveyChanged.ElementSummary... elements) {
        return of(
                UUID.randomUUID(),
                new SurveyChanged.Summary(
                        respondents,
                        5,
                        "ROLE",
                        List.of(elements),
                        List.of(),
                        "1",
                        true,
                        SurveyChanged.Unreached.nobody()));
    }

    public static SurveyChanged withRoles(SurveyChanged.RoleSummary... roles) {
        return of(
                UUID.randomUUID(),
                new SurveyChanged.Summary(
                        12, 5, "ROLE", List.of(), List.of(roles), "1", true, SurveyChanged.Unreached.nobody()));
    }

    public static SurveyChanged of(UUID assessmentId, SurveyChanged.Summary summary) {
        LocalDate day = LocalDate.of(2021, 2, 1);
        return new SurveyChanged(
                UUID.randomUUID(), assessmentId, "CLOSED", day, day.plusDays(20), 40, summary.respondents(), summary);
    }

    public static SurveyChanged.ElementSummary shown(String element, int... counts) {
        List<LevelCount> levels = IntStream.range(0, counts.length)
                .mapToObj(i -> new LevelCount(i + 1, counts[i]))
                .toList();
        return new SurveyChanged.ElementSummary(
                element, false, levels, Arrays.stream(counts).sum(), 0, 1, List.of(), List.of());
    }

    public static SurveyChanged.ElementSummary hidden(String element) {
        return new SurveyChanged.ElementSummary(element, true, List.of(), null, null, null, List.of(), List.of());
    }
}
