package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/** Surveys as far as they take answers today, and what they let people answer. */
@ApplicationScoped
public class OpenSurveys {
    private final Surveys surveys;
    private final ScopedSurveys scoped;
    private final Questionnaires questionnaires;
    private final Clock clock;

    OpenSurveys(Surveys surveys, ScopedSurveys scoped, Questionnaires questionnaires, Clock clock) {
        this.surveys = surveys;
        this.scoped = scoped;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today */
    public Survey findOwn(UUID id) {
        return taking(scoped.find(id));
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today */
    public Survey lockOwn(UUID id) {
        return taking(scoped.lock(id));
    }

    /** @throws Refusal 409 unless it takes answers today */
    Survey lock(UUID id) {
        return taking(surveys.lock(id).orElseThrow());
    }

    InvitationView view(UUID id) {
        return InvitationView.of(surveys.findById(id), LocalDate.now(clock));
    }

    /** @throws Refusal 409 while a code list has not arrived */
    public Questionnaire questionnaire(Survey survey) {
        return questionnaires.of(survey);
    }

    private Survey taking(Survey survey) {
        survey.requireTaking(LocalDate.now(clock));
        return survey;
    }
}
