package org.waymark.survey.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;
import org.waymark.survey.survey.Surveys;

/**
 * Notes on invitations who has answered: later than the answers, and while a survey is open only for several people at once. Until
 * then it is known in memory alone. A crash loses what was waiting; those people then look as if they had not answered yet, and
 * nothing else is lost.
 */
@ApplicationScoped
public class AnsweredFlags {
    private final Map<UUID, Set<UUID>> waiting = new ConcurrentHashMap<>();
    private final Surveys surveys;
    private final Invitations invitations;

    AnsweredFlags(Surveys surveys, Invitations invitations) {
        this.surveys = surveys;
        this.invitations = invitations;
    }

    /** After the success of the response: the flag must not share its transaction. */
    void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) InvitationAnswered answered) {
        waiting.computeIfAbsent(answered.survey(), none -> ConcurrentHashMap.newKeySet())
                .add(answered.invitation());
    }

    @Scheduled(every = "{waymark.survey.flags.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void note() {
        waiting.forEach((survey, people) -> {
            Set<UUID> some = Set.copyOf(people);
            if (noteIfDue(survey, some)) {
                people.removeAll(some);
            }
        });
    }

    @Transactional
    boolean noteIfDue(UUID id, Set<UUID> people) {
        Survey survey = surveys.findById(id);
        boolean due = isDue(people.size(), survey.status(), survey.plan().step());
        if (due) {
            invitations.noteAnswered(id, people);
        }
        return due;
    }

    static boolean isDue(int people, Status status, int step) {
        return status == Status.CLOSED ? people > 0 : people >= step;
    }
}
