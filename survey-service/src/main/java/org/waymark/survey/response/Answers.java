package org.waymark.survey.response;

import java.util.Comparator;
import java.util.List;

/**
 * What one respondent answers. Ratings and comments stand in one fixed order: the order in which someone filled in a form is
 * nobody's business.
 */
public record Answers(String role, String agency, List<Rating> ratings, List<Comment> comments) {
    private static final Comparator<Comment> BY_PLACE =
            Comparator.comparing(Comment::element).thenComparing(Comment::kind).thenComparing(Comment::text);

    public Answers {
        ratings = ratings.stream().sorted(Comparator.comparing(Rating::element)).toList();
        comments = comments.stream().sorted(BY_PLACE).toList();
    }
}
