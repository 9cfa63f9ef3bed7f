package org.waymark.survey.page;

import java.util.List;
import org.waymark.survey.form.Form;

/**
 * The whole form as it is shown, with what was filled in and what is wrong with it.
 *
 * @param token goes back with the form, in its body
 * @param filled as it was sent; nothing of what was stored before
 * @param closesOn the last day, in words
 */
public record FormPage(
        Form form, String token, Fields filled, List<FieldFault> faults, List<Question> questions, String closesOn) {

    /** @return null where nothing is wrong */
    public String fault(String id) {
        return faults.stream()
                .filter(fault -> fault.id().equals(id))
                .map(FieldFault::text)
                .findFirst()
                .orElse(null);
    }

    public boolean isChosen(String field, Object value) {
        return filled.get(field).equals(String.valueOf(value));
    }

    public String text(String field) {
        return filled.get(field);
    }

    public boolean isCommented(Question question) {
        return form.commentKinds().stream()
                .anyMatch(
                        kind -> !filled.get(question.commentField(kind.kind())).isEmpty());
    }

    /** Whether a title is in another language than the page around it. */
    public boolean isForeign(String language) {
        return !language.equals(form.language());
    }
}
