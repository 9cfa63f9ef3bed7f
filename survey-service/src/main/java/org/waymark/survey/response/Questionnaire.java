package org.waymark.survey.response;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kit.refusal.Faults;

/** What a survey lets people answer. */
public record Questionnaire(
        Set<String> elements, Set<Integer> levels, Set<String> roles, Set<String> agencies, Set<String> languages) {

    /** Every rule the response breaks, not only the first. */
    public Faults faults(ResponseRequest response) {
        Faults faults = new Faults()
                .check(
                        roles.contains(response.role()),
                        "role",
                        "unknown-role",
                        "There is no role \"{0}\" in this survey.",
                        response.role())
                .check(
                        agencies.contains(response.agency()),
                        "agency",
                        "unknown-agency",
                        "There is no agency \"{0}\" in this survey.",
                        response.agency())
                .check(
                        response.language() == null || languages.contains(response.language()),
                        "language",
                        "language-not-offered",
                        "The survey is not offered in this language.")
                .check(!response.ratings().isEmpty(), "ratings", "nothing-rated", "Rate at least one element.");
        checkRatings(response.ratings(), faults);
        checkComments(response.comments(), faults);
        return faults;
    }

    private void checkRatings(List<Rating> ratings, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < ratings.size(); number++) {
            Rating rating = ratings.get(number);
            String path = "ratings[" + number + "]";
            faults.check(
                            elements.contains(rating.element()),
                            path + ".element",
                            "unknown-element",
                            "The framework has no element \"{0}\".",
                            rating.element())
                    .check(
                            seen.add(rating.element()),
                            path + ".element",
                            "rated-twice",
                            "Rate {0} once.",
                            rating.element());
            checkAnswer(rating, path, faults);
        }
    }

    private void checkAnswer(Rating rating, String path, Faults faults) {
        if (rating.level() == null) {
            faults.check(
                    Rating.CANNOT_SAY.equals(rating.answer()),
                    path,
                    "level-or-cannot-say",
                    "Give a level, or the answer CANNOT_SAY.");
            return;
        }
        faults.check(
                        rating.answer() == null,
                        path,
                        "level-or-cannot-say",
                        "Give a level or an answer in its place, not both.")
                .check(
                        levels.contains(rating.level()),
                        path + ".level",
                        "level-outside-scale",
                        "The scale has no level {0}.",
                        rating.level());
    }

    private void checkComments(List<Comment> comments, Faults faults) {
        for (int number = 0; number < comments.size(); number++) {
            String element = comments.get(number).element();
            faults.check(
                    elements.contains(element),
                    "comments[" + number + "].element",
                    "unknown-element",
                    "The framework has no element \"{0}\".",
                    element);
        }
    }
}
