package org.waymark.survey.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.language.Languages;
import org.waymark.survey.invitation.AnswerLinks;
import org.waymark.survey.invitation.HandedOut;
import org.waymark.survey.invitation.Invitations;
import org.waymark.survey.invitation.SurveyTokens;
import org.waymark.survey.survey.Plan;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;

/** Writes letters. */
@ApplicationScoped
class Letters {
    /** On paper; more are printed page by page. */
    private static final int MOST = 1000;

    private final ScopedSurveys surveys;
    private final Invitations invitations;
    private final SurveyTokens tokens;
    private final AnswerLinks links;
    private final Audit audit;

    Letters(ScopedSurveys surveys, Invitations invitations, SurveyTokens tokens, AnswerLinks links, Audit audit) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.tokens = tokens;
        this.links = links;
        this.audit = audit;
    }

    /**
     * @param after id of the last invitation printed before; null for the first ones
     * @throws org.waymark.kit.refusal.Refusal 404 for a foreign survey, 409 once it closes: nobody can make a link any more
     */
    @Transactional
    List<Letter> of(UUID surveyId, UUID after) {
        Survey survey = surveys.find(surveyId);
        survey.requireInviting();
        audit.record("letters-printed", surveyId.toString());
        List<Letter.Part> parts = survey.plan().languages().stream()
                .map(language -> part(survey, language))
                .toList();
        return invitations.handedOut(surveyId, after == null ? new UUID(0, 0) : after, MOST).stream()
                .map(person -> letter(survey, person, parts))
                .toList();
    }

    private Letter letter(Survey survey, HandedOut person, List<Letter.Part> parts) {
        String link = links.to(tokens.of(survey, person.invitationId(), person.generation()));
        return new Letter(person.contact(), link, QrSquare.of(link), parts);
    }

    private static Letter.Part part(Survey survey, String language) {
        LetterTexts texts = language.equals(Languages.WELSH.toLanguageTag())
                ? MessageBundles.get(LetterTexts.class, Localized.Literal.of(language))
                : MessageBundles.get(LetterTexts.class);
        Plan plan = survey.plan();
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                .format(plan.closesOn());
        return new Letter.Part(
                language,
                plan.title(language),
                List.of(texts.asked(survey.assessment().unit()), texts.here(day), texts.handedOut()));
    }
}
