package org.waymark.survey.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.form.Form;
import org.waymark.survey.form.FormReader;
import org.waymark.survey.invitation.Token;
import org.waymark.survey.response.RespondentService;

/** The pages, one after another: the code, the form, thanks; or why there is no form. */
@ApplicationScoped
class AnswerPages {
    private final FormReader forms;
    private final RespondentService answering;
    private final Wordings wordings;

    AnswerPages(FormReader forms, RespondentService answering, Wordings wordings) {
        this.forms = forms;
        this.answering = answering;
        this.wordings = wordings;
    }

    Shown start(Locale language) {
        return Shown.start(200, Words.in(language), null);
    }

    Shown withoutCode(Locale language) {
        Words words = Words.in(language);
        return Shown.start(400, words, words.texts().codeMissing());
    }

    Shown form(Token token, Locale language, Fields filled) {
        return whileTaking(token, language, form -> Shown.form(200, form, token.ready(), filled, List.of()));
    }

    /** Stores what was filled in, unless something is wrong with it. */
    Shown send(Token token, Locale language, Fields filled) {
        return whileTaking(token, language, form -> send(form, token, filled));
    }

    Shown askBeforeWithdrawing(Token token, Locale language) {
        return whileTaking(token, language, form -> Shown.withdraw(Words.of(form), token));
    }

    Shown withdraw(Token token, Locale language) {
        return whileTaking(token, language, form -> {
            answering.withdraw(token);
            return Shown.withdrawn(Words.of(form), token);
        });
    }

    private Shown whileTaking(Token token, Locale language, Function<Form, Shown> shown) {
        try {
            Form form = forms.read(token, language);
            return form.takesAnswers() ? shown.apply(form) : Shown.notTaking(form);
        } catch (Refusal refusal) {
            return refused(refusal, language);
        }
    }

    private Shown send(Form form, Token token, Fields filled) {
        Words words = Words.of(form);
        Submission submission = Submission.of(form, Question.of(form), filled);
        List<FieldFault> faults = new ArrayList<>(submission.gaps(words.texts()));
        submission.unfit().forEach((id, fault) -> faults.add(said(id, fault, words)));
        if (faults.isEmpty()) {
            faults.addAll(store(token, submission, words));
        }
        return faults.isEmpty() ? Shown.done(words, form, token) : Shown.form(422, form, token, filled, faults);
    }

    /** @return what the survey has against the answers; nothing where they are stored */
    private List<FieldFault> store(Token token, Submission submission, Words words) {
        try {
            answering.answer(token, submission.response());
            return List.of();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.RULE_BROKEN) {
                throw refusal;
            }
            return refusal.faults().stream()
                    .map(fault -> said(submission.id(fault.path()), fault, words))
                    .toList();
        }
    }

    private FieldFault said(String id, Fault fault, Words words) {
        Locale language = wordings.languageOf(List.of(fault), words.language());
        return new FieldFault(id, LocalizedFault.in(language, fault, wordings).detail());
    }

    private Shown refused(Refusal refusal, Locale asked) {
        Words words = Words.in(wordings.languageOf(refusal.faults(), asked));
        String why = said("", refusal.faults().get(0), words).text();
        int status = refusal.kind().status();
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Shown.start(status, words, why)
                : Shown.nothing(status, words, words.texts().problem(), why);
    }
}
