package org.waymark.survey.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.SurveyChange;
import org.waymark.survey.survey.Surveys;

/**
 * Surveys as far as they take answers today, and what they let people answer. Kept in memory for a moment, so that an answer reads
 * nothing that others have just read; a refusal is never given from memory, and whether a survey is still open is asked again where
 * the answer is stored.
 */
@ApplicationScoped
public class OpenSurveys {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int MOST = 1000;

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Caller caller;
    private final Clock clock;
    private final Cache<UUID, OpenSurvey> known =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).maximumSize(MOST).build();

    OpenSurveys(Surveys surveys, Questionnaires questionnaires, Caller caller, Clock clock) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a foreign survey, 409 unless it takes answers today or while a code list has not arrived */
    public OpenSurvey findOwn(UUID id) {
        OpenSurvey own = Optional.ofNullable(known.getIfPresent(id))
                .or(() -> load(id))
                .filter(found -> caller.affiliatedTo(found.survey().assessment().areas()))
                .orElseThrow(() -> Refusal.notFound("surveyId", "survey"));
        return taking(own);
    }

    /** @throws Refusal 409 unless it takes answers today or while a code list has not arrived */
    OpenSurvey find(UUID id) {
        return taking(
                Optional.ofNullable(known.getIfPresent(id)).or(() -> load(id)).orElseThrow());
    }

    /** What to say to whom the database has just refused as no longer open. */
    public Refusal overtaken(UUID id) {
        load(id).orElseThrow().survey().requireOpen();
        throw new IllegalStateException("survey " + id + " is open again");
    }

    InvitationView view(UUID id, Locale asked) {
        Survey survey = surveys.findById(id);
        return InvitationView.of(survey, survey.plan().language(asked), today());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SurveyChange change) {
        known.invalidate(change.survey().id());
    }

    private OpenSurvey taking(OpenSurvey found) {
        if (found.survey().isTaking(today())) {
            return found;
        }
        OpenSurvey now = load(found.id()).orElseThrow();
        now.survey().requireTaking(today());
        return now;
    }

    private Optional<OpenSurvey> load(UUID id) {
        Optional<OpenSurvey> loaded = QuarkusTransaction.joiningExisting()
                .call(() -> surveys.findByIdOptional(id).map(this::open));
        loaded.ifPresent(survey -> known.put(id, survey));
        return loaded;
    }

    private OpenSurvey open(Survey survey) {
        Hibernate.initialize(survey.assessment());
        return new OpenSurvey(survey, questionnaires.of(survey));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
