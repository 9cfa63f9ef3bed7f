package org.waymark.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.framework.CodeList;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.survey.Survey;

/** Makes the questionnaire of a survey from the framework version it is bound to and the code lists of its nation. */
@ApplicationScoped
public class Questionnaires {
    private final CodeLists codeLists;

    Questionnaires(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** @throws Refusal 409 while a code list has not arrived */
    public Questionnaire of(Survey survey) {
        String nation = survey.assessment().nation();
        return new Questionnaire(
                new FrameworkNames(
                        survey.framework().path(),
                        Set.copyOf(survey.elements()),
                        Set.copyOf(survey.framework().levels())),
                new RatingLetters(
                        survey.framework().elements(), survey.framework().levels()),
                notAsked(survey),
                codeLists.codes(CodeList.ROLES, nation, "role"),
                codeLists.codes(CodeList.AGENCIES, nation, "agency"),
                Set.copyOf(survey.plan().languages()));
    }

    private static Set<String> notAsked(Survey survey) {
        Set<String> others = new HashSet<>(survey.framework().elements());
        others.removeAll(Set.copyOf(survey.elements()));
        return others;
    }
}
