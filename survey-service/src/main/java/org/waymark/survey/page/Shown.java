package org.waymark.survey.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import org.waymark.survey.form.Form;
import org.waymark.survey.invitation.Token;

/** One page as it is shown, with its status and its language. */
record Shown(int status, Locale language, TemplateInstance content) {

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance start(String fault);

        static native TemplateInstance form(FormPage page);

        static native TemplateInstance nothing(String title, String text);

        static native TemplateInstance done(String token, boolean last);

        static native TemplateInstance withdraw(String token);

        static native TemplateInstance withdrawn(String token);
    }

    /**
     * The field for the code.
     *
     * @param fault what is wrong with the code; null where nothing is
     */
    static Shown start(int status, Words words, String fault) {
        return of(status, words, Templates.start(fault), words.texts().otherLanguage(), false);
    }

    /** The whole form, with a way to the other language if the survey is offered in it. */
    static Shown form(int status, Form form, Token token, Fields filled, List<FieldFault> faults) {
        Words words = Words.of(form);
        FormPage page = new FormPage(form, token.text(), filled, faults, Question.of(form), words.day(form.closesOn()));
        String other = words.texts().otherLanguage();
        return of(status, words, Templates.form(page), form.languages().contains(other) ? other : "", true);
    }

    static Shown notTaking(Form form) {
        Words words = Words.of(form);
        Texts texts = words.texts();
        String why = switch (form.status()) {
            case DRAFT -> texts.notOpenYet();
            case OPEN -> texts.onlyBetween(words.day(form.opensOn()), words.day(form.closesOn()));
            case CLOSING, CLOSED -> texts.closed();
        };
        return nothing(409, words, texts.notTaking(), why);
    }

    static Shown nothing(int status, Words words, String title, String text) {
        return of(status, words, Templates.nothing(title, text), "", false);
    }

    static Shown done(Words words, Form form, Token token) {
        return of(200, words, Templates.done(token.text(), form.handedOut()), "", false);
    }

    /** Asks once more. */
    static Shown withdraw(Words words, Token token) {
        return of(200, words, Templates.withdraw(token.text()), "", false);
    }

    static Shown withdrawn(Words words, Token token) {
        return of(200, words, Templates.withdrawn(token.text()), "", false);
    }

    /** @param switchTo the other language where the page can be had in it, else empty */
    private static Shown of(int status, Words words, TemplateInstance content, String switchTo, boolean inForm) {
        return new Shown(
                status,
                words.language(),
                content.data("switchTo", switchTo).data("inForm", inForm).setLocale(words.language()));
    }
}
