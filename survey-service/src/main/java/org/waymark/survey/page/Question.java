package org.waymark.survey.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.survey.form.Form;

/**
 * One element as the page asks it, with the names of its fields.
 *
 * @param number counts the questions from 1
 * @param dimension title of the dimension it stands in
 */
public record Question(int number, String dimension, Form.Element element) {

    static List<Question> of(Form form) {
        List<Question> questions = new ArrayList<>();
        form.dimensions()
                .forEach(dimension -> dimension
                        .elements()
                        .forEach(element ->
                                questions.add(new Question(questions.size() + 1, dimension.title(), element))));
        return questions;
    }

    /** Where a fault of it leads to: a code may hold what no id can. */
    public String id() {
        return "q" + number;
    }

    public String commentId(String kind) {
        return id() + "-" + kind;
    }

    public String levelField() {
        return "level." + element.element();
    }

    public String commentField(String kind) {
        return "comment." + kind + "." + element.element();
    }
}
