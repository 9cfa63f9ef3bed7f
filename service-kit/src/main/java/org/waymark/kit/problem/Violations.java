package org.waymark.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Fault;

/** Turns violated constraints into faults, whose English is the validator's own. */
public final class Violations {
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT);
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private Violations() {}

    /** @param path of the violated value inside the request */
    public static Fault fault(String path, ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        String sentence = sentence(violation.getMessageTemplate());
        Map<String, Object> arguments = new LinkedHashMap<>();
        NAMED.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .forEach(name -> arguments.put(name, constraint.getAttributes().get(name)));
        return new Fault(path, code(constraint), sentence, arguments);
    }

    private static String sentence(String template) {
        String key = template.replaceAll("^\\{(.+)}$", "$1");
        return ENGLISH.containsKey(key) ? ENGLISH.getString(key) : template;
    }

    private static String code(ConstraintDescriptor<?> constraint) {
        return constraint
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
