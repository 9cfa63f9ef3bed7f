package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.Ids;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.OpenSurvey;
import org.waymark.survey.response.Responses;
import org.waymark.survey.response.SourceResponses;
import org.waymark.survey.response.StoredResponse;

/** Makes portions of lines, compared with the questionnaire and with what is stored. */
@ApplicationScoped
class Portions {
    private final Responses responses;
    private final LineChecks checks;
    private final SourceResponses sources;

    Portions(Responses responses, LineChecks checks, SourceResponses sources) {
        this.responses = responses;
        this.checks = checks;
        this.sources = sources;
    }

    Import begin(UUID surveyId, boolean dryRun) {
        return new Import(Ids.next(), surveyId, sources.client(), dryRun);
    }

    /** What each line is, given what is stored and the lines before it. */
    Portion read(Import running, List<Line> lines, OpenSurvey survey) {
        Map<Line, List<Fault>> faults = new IdentityHashMap<>();
        Map<Line, StoredResponse> accepted = new IdentityHashMap<>();
        for (Line line : lines) {
            faults.put(line, checks.faults(line, survey.questionnaire()));
            if (faults.get(line).isEmpty()) {
                accepted.put(line, sources.response(survey, running.client(), line.sourceId(), line.response()));
            }
        }
        Portion portion = new Portion(responses.stored(
                running.surveyId(),
                accepted.values().stream().map(StoredResponse::key).toList()));
        for (Line line : lines) {
            if (accepted.containsKey(line)) {
                portion.take(line, accepted.get(line));
            } else {
                portion.reject(line, faults.get(line));
            }
        }
        return portion;
    }

    /** @return false where the survey is not open any more */
    boolean store(UUID surveyId, Portion portion) {
        return portion.toStore().isEmpty() || responses.put(surveyId, portion.toStore(), portion.fresh());
    }
}
