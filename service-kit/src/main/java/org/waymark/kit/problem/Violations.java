package org.waymark.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kit.refusal.Fault;

/** Turns violated constraints into faults, whose English is the validator's own with numbered places. */
public final class Violations {
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT);
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private Violations() {}

    /** @param path of the violated value inside the request */
    public static Fault fault(String path, ConstraintViolation<?> violation) {
        String sentence = sentence(violation.getMessageTemplate());
        List<String> arguments = new ArrayList<>();
        Matcher names = NAMED.matcher(sentence);
        String numbered = names.replaceAll(name -> {
            arguments.add(value(violation, name.group(1)));
            return "{" + (arguments.size() - 1) + "}";
        });
        return new Fault(path, code(violation.getConstraintDescriptor()), numbered, arguments);
    }

    private static String value(ConstraintViolation<?> violation, String attribute) {
        return String.valueOf(
                violation.getConstraintDescriptor().getAttributes().get(attribute));
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
