package org.waymark.survey.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.form.Form;
import org.waymark.survey.response.Comment;
import org.waymark.survey.response.Rating;
import org.waymark.survey.response.ResponseRequest;

/**
 * The fields of the form, read as the response they are.
 *
 * @param ratings by the id of the field they were given in, in the order of the questions
 * @param comments likewise
 */
record Submission(
        String role, String agency, String language, Map<String, Rating> ratings, Map<String, Comment> comments) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern ITEM = Pattern.compile("(ratings|comments)\\[(\\d+)].*");

    static Submission of(Form form, List<Question> questions, Fields fields) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        Map<String, Comment> comments = new LinkedHashMap<>();
        for (Question question : questions) {
            String code = question.element().element();
            String chosen = fields.get(question.levelField());
            if (!chosen.isEmpty()) {
                ratings.put(question.id(), rating(code, chosen));
            }
            for (Form.CommentKind kind : form.commentKinds()) {
                String text = fields.get(question.commentField(kind.kind())).strip();
                if (!Characters.isBlank(text)) {
                    comments.put(question.commentId(kind.kind()), new Comment(code, kind.kind(), text));
                }
            }
        }
        return new Submission(fields.get("role"), fields.get("agency"), form.language(), ratings, comments);
    }

    private static Rating rating(String element, String chosen) {
        return NUMBER.matcher(chosen).matches()
                ? new Rating(element, Integer.valueOf(chosen), null)
                : new Rating(element, null, chosen);
    }

    /** What a person left out, or wrote too much of; every other rule is the survey's. */
    List<FieldFault> gaps(Texts texts) {
        List<FieldFault> gaps = new ArrayList<>();
        if (role.isBlank()) {
            gaps.add(new FieldFault("role", texts.chooseRole()));
        }
        if (agency.isBlank()) {
            gaps.add(new FieldFault("agency", texts.chooseAgency()));
        }
        if (ratings.isEmpty()) {
            gaps.add(new FieldFault("q1", texts.answerOne()));
        }
        comments.forEach((id, comment) -> {
            if (comment.text().length() > Comment.LONGEST) {
                gaps.add(new FieldFault(id, texts.commentTooLong(Comment.LONGEST)));
            }
        });
        return gaps;
    }

    /** Characters that no text can hold, which some programs leave in what is pasted. */
    Map<String, Fault> unfit() {
        Map<String, Fault> unfit = new LinkedHashMap<>();
        comments.forEach((id, comment) ->
                Characters.unfit(comment.text()).ifPresent(letter -> unfit.put(id, Characters.unfit(id, letter))));
        return unfit;
    }

    ResponseRequest response() {
        return new ResponseRequest(
                role, agency, language, List.copyOf(ratings.values()), List.copyOf(comments.values()), null);
    }

    /** The field that a path of the response was filled in with. */
    String id(String path) {
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            return path.equals("role") || path.equals("agency") ? path : "send";
        }
        Map<String, ?> items = item.group(1).equals("ratings") ? ratings : comments;
        return List.copyOf(items.keySet()).get(Integer.parseInt(item.group(2)));
    }
}
