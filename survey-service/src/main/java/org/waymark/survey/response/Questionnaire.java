package org.waymark.survey.response;

import java.util.List;
import java.util.Set;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.framework.CodeList;

/**
 * What a survey lets people answer.
 *
 * @param framework the elements it asks about, and the levels of the scale
 * @param letters how its ratings are stored
 * @param notAsked elements of the framework version that the survey does not ask about
 */
public record Questionnaire(
        FrameworkNames framework,
        RatingLetters letters,
        Set<String> notAsked,
        Set<String> roles,
        Set<String> agencies,
        Set<String> languages) {

    /** Every rule the response breaks, not only the first. */
    public Faults faults(ResponseRequest response) {
        Faults faults = new Faults()
                .checkKnown(
                        roles,
                        CodeList.path(CodeList.ROLES),
                        "role",
                        "unknown-role",
                        "There is no role \"{role}\" in this survey.",
                        response.role())
                .checkKnown(
                        agencies,
                        CodeList.path(CodeList.AGENCIES),
                        "agency",
                        "unknown-agency",
                        "There is no agency \"{agency}\" in this survey.",
                        response.agency())
                .check(
                        response.language() == null || languages.contains(response.language()),
                        "language",
                        "language-not-offered",
                        "The survey is offered in {allowed}.",
                        languages)
                .check(!response.ratings().isEmpty(), "ratings", "nothing-rated", "Rate at least one element.");
        checkRatings(response.ratings(), faults);
        checkComments(response.comments(), faults);
        return faults;
    }

    private void checkRatings(List<Rating> ratings, Faults faults) {
        NamedOnce once = new NamedOnce();
        for (int number = 0; number < ratings.size(); number++) {
            Rating rating = ratings.get(number);
            String path = "ratings[" + number + "]";
            checkElement(faults, path + ".element", rating.element());
            once.check(faults, path + ".element", rating.element());
            checkAnswer(rating, path, faults);
        }
    }

    private void checkAnswer(Rating rating, String path, Faults faults) {
        if (rating.level() == null) {
            faults.check(
                    rating.answer() != null && Rating.ANSWERS.contains(rating.answer()),
                    path,
                    "level-or-answer",
                    "Give a level, or the answer CANNOT_SAY or NOT_APPLICABLE.");
            return;
        }
        faults.check(
                rating.answer() == null, path, "level-or-answer", "Give a level or an answer in its place, not both.");
        framework.checkLevel(faults, path + ".level", rating.level());
    }

    private void checkComments(List<Comment> comments, Faults faults) {
        for (int number = 0; number < comments.size(); number++) {
            checkElement(
                    faults,
                    "comments[" + number + "].element",
                    comments.get(number).element());
        }
    }

    private void checkElement(Faults faults, String path, String element) {
        if (notAsked.contains(element)) {
            faults.add(new Fault(
                    path, "element-not-asked", "This survey does not ask about the element \"{element}\".", element));
        } else {
            framework.checkElement(faults, path, element);
        }
    }
}
