package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.PutResult;

/** HTTP answers that hold one survey. */
@ApplicationScoped
public class SurveyAnswers {
    private final Surveys surveys;
    private final Caller caller;
    private final Clock clock;

    SurveyAnswers(Surveys surveys, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.caller = caller;
        this.clock = clock;
    }

    public Response of(Survey survey) {
        return Answers.of(survey.version(), view(survey));
    }

    Response of(PutResult<Survey> result) {
        return Answers.of(result, Survey::version, this::view);
    }

    List<SurveyView> views(List<Survey> some) {
        Map<UUID, Long> responses = surveys.responses(some);
        return some.stream()
                .map(survey -> view(survey, responses.get(survey.id())))
                .toList();
    }

    private SurveyView view(Survey survey) {
        return view(survey, surveys.responses(survey));
    }

    private SurveyView view(Survey survey, long responses) {
        return SurveyView.of(survey, survey.told(responses), caller, LocalDate.now(clock));
    }
}
