package org.waymark.survey.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.framework.CodeList;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.invitation.Respondent;
import org.waymark.survey.invitation.Respondents;
import org.waymark.survey.invitation.Token;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/** Reads the form of a survey for those who answer it, or make others answer. Reading it changes nothing, and is noted nowhere. */
@ApplicationScoped
public class FormReader {
    private final Respondents respondents;
    private final Surveys surveys;
    private final ScopedSurveys ownSurveys;
    private final CodeLists codeLists;
    private final Clock clock;

    FormReader(Respondents respondents, Surveys surveys, ScopedSurveys ownSurveys, CodeLists codeLists, Clock clock) {
        this.respondents = respondents;
        this.surveys = surveys;
        this.ownSurveys = ownSurveys;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /**
     * @param asked the language someone would like; theirs where the survey is offered in it
     * @throws Refusal 404 for an unknown token, 409 while a code list has not arrived
     */
    @Transactional
    public Form read(Token token, Locale asked) {
        Respondent respondent = respondents.find(token);
        return form(surveys.findById(respondent.survey()), !respondent.isReached(), asked);
    }

    /**
     * The same for whoever builds a form of their own for a survey of theirs, as soon as it is planned.
     *
     * @throws Refusal 404 for a foreign survey, 409 while a code list has not arrived
     */
    @Transactional
    Form read(UUID surveyId, Locale asked) {
        return form(ownSurveys.find(surveyId), false, asked);
    }

    private Form form(Survey survey, boolean handedOut, Locale asked) {
        String nation = survey.assessment().nation();
        FormLanguage language = new FormLanguage(survey.plan().language(asked));
        return new FormLayout(
                        survey,
                        handedOut,
                        language,
                        choices(CodeList.ROLES, nation, language),
                        choices(CodeList.AGENCIES, nation, language))
                .form(LocalDate.now(clock));
    }

    private List<Form.Choice> choices(String list, String nation, FormLanguage language) {
        return codeLists.items(list, nation).stream()
                .map(item ->
                        new Form.Choice(item.code(), language.text(item.label()), language.languageOf(item.label())))
                .toList();
    }
}
