package org.waymark.survey.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.form.Form;
import org.waymark.survey.form.FormReader;
import org.waymark.survey.invitation.Token;
import org.waymark.survey.response.RespondentService;
import org.waymark.survey.survey.Status;

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

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance start(String fault);

        static native TemplateInstance form(FormPage page);

        static native TemplateInstance nothing(String title, String text);

        static native TemplateInstance done(String token);
    }

    /** @param content with the status and in the language it is shown */
    record Shown(int status, Locale language, TemplateInstance content) {
        /** @param switchTo where the page can be had in another language: that language, else empty */
        static Shown of(int status, Words words, TemplateInstance content, String switchTo, boolean inForm) {
            return new Shown(
                    status,
                    words.language(),
                    content.data("switchTo", switchTo).data("inForm", inForm).setLocale(words.language()));
        }

        static Shown of(int status, Words words, TemplateInstance content) {
            return of(status, words, content, words.texts().otherLanguage(), false);
        }
    }

    Shown start(Locale language) {
        return Shown.of(200, Words.in(language), Templates.start(null));
    }

    Shown withoutCode(Locale language) {
        Words words = Words.in(language);
        return Shown.of(400, words, Templates.start(words.texts().codeMissing()));
    }

    Shown form(Token token, Locale language, Fields filled) {
        try {
            Form form = forms.read(token, language);
            return form.takesAnswers() ? form(200, form, token, filled, List.of()) : notTaking(form);
        } catch (Refusal refusal) {
            return refused(refusal, language);
        }
    }

    /** Stores what was filled in, unless something is wrong with it. */
    Shown send(Token token, Locale language, Fields filled) {
        try {
            Form form = forms.read(token, language);
            if (!form.takesAnswers()) {
                return notTaking(form);
            }
            Submission submission = Submission.of(form, Question.of(form), filled);
            List<FieldFault> faults = faults(token, submission, words(form));
            return faults.isEmpty()
                    ? Shown.of(200, words(form), Templates.done(token.text()), "", false)
                    : form(422, form, token, filled, faults);
        } catch (Refusal refusal) {
            return refused(refusal, language);
        }
    }

    /** Every fault that keeps the answers from being stored; none when they are. */
    private List<FieldFault> faults(Token token, Submission submission, Words words) {
        List<FieldFault> faults = new ArrayList<>(submission.gaps(words.texts()));
        submission.unfit().forEach((id, fault) -> faults.add(said(id, fault, words)));
        if (faults.isEmpty()) {
            try {
                answering.answer(token, submission.response());
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.RULE_BROKEN) {
                    throw refusal;
                }
                refusal.faults().forEach(fault -> faults.add(said(submission.id(fault.path()), fault, words)));
            }
        }
        return faults;
    }

    private FieldFault said(String id, Fault fault, Words words) {
        Locale language = wordings.languageOf(List.of(fault), words.language());
        return new FieldFault(id, LocalizedFault.in(language, fault, wordings).detail());
    }

    private static Shown form(int status, Form form, Token token, Fields filled, List<FieldFault> faults) {
        Words words = words(form);
        FormPage page = new FormPage(form, token.text(), filled, faults, Question.of(form), words.day(form.closesOn()));
        String other = words.texts().otherLanguage();
        return Shown.of(status, words, Templates.form(page), form.languages().contains(other) ? other : "", true);
    }

    private static Shown notTaking(Form form) {
        Words words = words(form);
        Texts texts = words.texts();
        String why = form.status() == Status.CLOSED
                ? texts.closed()
                : form.status() == Status.DRAFT
                        ? texts.notOpenYet()
                        : texts.onlyBetween(words.day(form.opensOn()), words.day(form.closesOn()));
        return Shown.of(409, words, Templates.nothing(texts.notTaking(), why), "", false);
    }

    private Shown refused(Refusal refusal, Locale asked) {
        Words words = Words.in(wordings.languageOf(refusal.faults(), asked));
        String why = said("", refusal.faults().get(0), words).text();
        return Shown.of(
                refusal.kind().status(),
                words,
                refusal.kind() == Refusal.Kind.NOT_FOUND
                        ? Templates.start(why)
                        : Templates.nothing(words.texts().problem(), why));
    }

    private static Words words(Form form) {
        return Words.in(Locale.forLanguageTag(form.language()));
    }
}
