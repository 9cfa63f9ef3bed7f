package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.waymark.kit.problem.Violations;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.response.Questionnaire;

/** Finds everything that is wrong with a line. */
@ApplicationScoped
class LineChecks {
    private static final int LONGEST_ID = 200;

    private final Validator validator;

    LineChecks(Validator validator) {
        this.validator = validator;
    }

    List<Fault> faults(Line line, Questionnaire questionnaire) {
        if (line.unreadable() != null) {
            return List.of(line.unreadable());
        }
        Faults faults = new Faults()
                .check(
                        line.sourceId() != null
                                && !line.sourceId().isBlank()
                                && line.sourceId().length() <= LONGEST_ID,
                        "id",
                        "id-missing",
                        "Give each line an id of 1 to {most} characters.",
                        LONGEST_ID);
        validator.validate(line.response()).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(violation -> Violations.fault(violation.getPropertyPath().toString(), violation))
                .forEach(faults::add);
        if (faults.isEmpty()) {
            return questionnaire.faults(line.response()).all();
        }
        return faults.all();
    }
}
