package org.waymark.kit.reading;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.kit.refusal.Faults;

/** The parameters that a resource method declares, and what their values may look like. */
final class Parameters {
    static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern CHOICES = Pattern.compile("[\\w-]+(\\|[\\w-]+)+");

    private final List<Declared> inPath = new ArrayList<>();
    private final List<Declared> inQuery = new ArrayList<>();

    private Parameters() {}

    static Parameters of(Method method) {
        Parameters found = new Parameters();
        for (Parameter parameter : method.getParameters()) {
            found.add(parameter, parameter.getType());
        }
        return found;
    }

    private void add(AnnotatedElement place, Class<?> type) {
        if (place.isAnnotationPresent(PathParam.class)) {
            inPath.add(new Declared(place.getAnnotation(PathParam.class).value(), type, allowed(place, type)));
        } else if (place.isAnnotationPresent(QueryParam.class)) {
            inQuery.add(new Declared(place.getAnnotation(QueryParam.class).value(), type, allowed(place, type)));
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> bean = type; bean != Object.class; bean = bean.getSuperclass()) {
                for (Field field : bean.getDeclaredFields()) {
                    add(field, field.getType());
                }
            }
        }
    }

    /** Empty where anything of the type is allowed. A choice is checked here since the platform hides an empty one from its pattern. */
    private static List<String> allowed(AnnotatedElement place, Class<?> type) {
        if (type.isEnum()) {
            return AllowedValues.of(type);
        }
        return Optional.ofNullable(place.getAnnotation(jakarta.validation.constraints.Pattern.class))
                .map(jakarta.validation.constraints.Pattern::regexp)
                .filter(CHOICES.asMatchPredicate())
                .map(choices -> List.of(choices.split("\\|")))
                .orElse(List.of());
    }

    /** Every parameter that is not declared, stands twice or is not of its kind. */
    Faults faults(Map<String, List<String>> path, Map<String, List<String>> query) {
        Faults faults = new Faults();
        Map<String, Declared> known =
                inQuery.stream().collect(Collectors.toMap(Declared::name, each -> each, (a, b) -> a));
        query.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                faults.checkKnown(
                        known.keySet(),
                        "/q/openapi",
                        name,
                        "unknown-parameter",
                        "There is no parameter {parameter} here.",
                        name);
            } else {
                known.get(name).check(values, faults);
            }
        });
        inPath.forEach(declared -> declared.check(path.getOrDefault(declared.name(), List.of()), faults));
        return faults;
    }

    private record Declared(String name, Class<?> type, List<String> allowed) {
        void check(List<String> values, Faults faults) {
            faults.check(
                    values.size() < 2 || Collection.class.isAssignableFrom(type),
                    name,
                    "parameter-twice",
                    "This parameter stands more than once.");
            values.forEach(value -> check(value, faults));
        }

        private void check(String value, Faults faults) {
            Characters.check(name, value, faults);
            if (type == UUID.class) {
                faults.check(
                        ID.matcher(value).matches(),
                        name,
                        "not-an-id",
                        "An id is expected here, in the form of a UUID.");
            } else if (type == LocalDate.class) {
                faults.check(isDay(value), name, "not-a-day", "A day of the calendar is expected here, as yyyy-mm-dd.");
            } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                faults.check(
                        WHOLE_NUMBER.matcher(value).matches(),
                        name,
                        "not-a-number",
                        "A whole number is expected here.");
            } else if (type == boolean.class || type == Boolean.class) {
                faults.check(
                        value.equals("true") || value.equals("false"), name, "not-a-flag", "Say true or false here.");
            } else if (!allowed.isEmpty()) {
                faults.check(allowed.contains(value), () -> AllowedValues.fault(name, value, allowed));
            }
        }

        private static boolean isDay(String value) {
            try {
                return DAY.matcher(value).matches() && LocalDate.parse(value) != null;
            } catch (DateTimeParseException noSuchDay) {
                return false;
            }
        }
    }
}
