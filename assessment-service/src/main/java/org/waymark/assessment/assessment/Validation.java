package org.waymark.assessment.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;

/**
 * Who was assigned, and what the panel has done so far.
 *
 * @param review null before the panel has recorded any
 * @param questions what the panel asked when it last sent the workbook back
 */
public record Validation(List<Assignment> assignments, PanelReview review, List<Question> questions) {
    static final Validation NONE = new Validation(List.of(), null, List.of());

    public Optional<Assignment> assignment(String subject) {
        return assignments.stream()
                .filter(assignment -> assignment.subject().equals(subject))
                .findFirst();
    }

    /** What the panel decided so far; {@link PanelReview#NONE} before it has. */
    public PanelReview reviewSoFar() {
        return review == null ? PanelReview.NONE : review;
    }

    Validation with(Assignment assignment) {
        Stream<Assignment> others =
                assignments.stream().filter(other -> !other.subject().equals(assignment.subject()));
        return new Validation(Stream.concat(others, Stream.of(assignment)).toList(), review, questions);
    }

    Validation with(PanelReview newer) {
        return new Validation(assignments, newer, questions);
    }

    Validation undecidedOn(Set<String> elements) {
        return review == null ? this : with(review.undecidedOn(elements));
    }

    Validation with(List<Question> asked) {
        return new Validation(assignments, review, List.copyOf(asked));
    }
}
