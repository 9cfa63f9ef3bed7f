package org.waymark.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.ETags;

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

    public Response of(Response.Status status, Survey survey) {
        return Response.status(status)
                .entity(view(survey))
                .header(HttpHeaders.ETAG, ETags.of(survey.version()))
                .build();
    }

    SurveyView view(Survey survey) {
        long told = survey.told(surveys.responses(survey.id()));
        return SurveyView.of(survey, told, caller, LocalDate.now(clock));
    }
}
