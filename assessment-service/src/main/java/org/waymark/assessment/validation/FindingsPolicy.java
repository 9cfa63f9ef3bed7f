package org.waymark.assessment.validation;

import java.util.List;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.kit.refusal.Faults;

/** Strengths, conclusions and questions of a panel speak of elements of the framework, and themes apply in the unit's nation. */
public record FindingsPolicy(Framework framework) {

    /** Adds every fault of the review's strengths and conclusions. */
    public void check(PanelReview review, String nation, Vocabulary vocabulary, Faults faults) {
        for (int i = 0; i < review.strengths().size(); i++) {
            checkElement(
                    "strengths[" + i + "].element", review.strengths().get(i).element(), faults);
        }
        for (int i = 0; i < review.conclusions().size(); i++) {
            PanelConclusion conclusion = review.conclusions().get(i);
            String path = "conclusions[" + i + "]";
            vocabulary.checkIn(nation, faults, path + ".theme", Vocabulary.THEMES, conclusion.theme());
            for (int k = 0; k < conclusion.elements().size(); k++) {
                checkElement(
                        path + ".elements[" + k + "]", conclusion.elements().get(k), faults);
            }
        }
    }

    /** Every fault of the questions. */
    public Faults faults(List<Question> questions) {
        Faults faults = new Faults();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).element() != null) {
                checkElement("questions[" + i + "].element", questions.get(i).element(), faults);
            }
        }
        return faults;
    }

    private void checkElement(String path, String element, Faults faults) {
        framework.names().checkElement(faults, path, element);
    }
}
