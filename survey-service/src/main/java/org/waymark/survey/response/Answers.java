package org.waymark.survey.response;

import java.util.Comparator;
import java.util.List;

/**
 * What one respondent answers. Comments stand in one fixed order, as ratings do where they are stored: the order in which someone filled in
 * a form is nobody's business.
 */
public record Answers(String role, String agency, List<Rating> ratings, List<Comment> comments) {
    private static final Comparator<Comment> BY_PLACE =
            Comparator.comparing(Comment::element).thenComparing(Comment::kind).thenComparing(Comment::text);

    public Answers {
        comments = comments.stream().sorted(BY_PLACE).toList();
    }
}
