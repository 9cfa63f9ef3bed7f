package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kit.problem.Violations;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.survey.response.Questionnaire;
import org.waymark.survey.response.ResponseRequest;

/** Finds everything that is wrong with a line; rules are asked only where nothing is missing. */
@ApplicationScoped
class LineChecks {
    private static final int LONGEST_ID = 200;

    private final Validator validator;

    LineChecks(Validator validator) {
        this.validator = validator;
    }

    List<Fault> faults(Line line, Questionnaire questionnaire) {
        Faults faults = new Faults();
        line.faults().forEach(faults::add);
        if (line.response() == null) {
            return faults.all();
        }
        String id = line.sourceId();
        faults.check(
                id != null && !id.isBlank() && id.length() <= LONGEST_ID,
                "id",
                "id-missing",
                "Give each line an id of 1 to {most} characters.",
                LONGEST_ID);
        Set<ConstraintViolation<ResponseRequest>> violations = validator.validate(line.response());
        violations.stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(violation -> Violations.fault(violation.getPropertyPath().toString(), violation))
                .forEach(faults::add);
        if (violations.stream().allMatch(violation -> violation.getInvalidValue() != null)) {
            addBrokenRules(questionnaire.faults(line.response()).all(), faults);
        }
        return faults.all();
    }

    /** Of what is at fault already there is no more to say. */
    private static void addBrokenRules(List<Fault> rules, Faults faults) {
        Set<String> places = faults.all().stream().map(Fault::path).collect(Collectors.toSet());
        rules.stream().filter(rule -> !places.contains(rule.path())).forEach(faults::add);
    }
}
