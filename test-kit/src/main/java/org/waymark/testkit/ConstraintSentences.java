package org.waymark.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** The sentences of the constraints that a class puts on its fields and parameters, as the service kit words them. */
public final class ConstraintSentences {
    private static final String STANDARD = "Ljakarta/validation/constraints/";
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT);

    private ConstraintSentences() {}

    /** Of every constraint of the standard whose sentence is the same whatever its values. */
    public static Stream<Sentence> ofTheStandard() {
        String standard = "jakarta.validation.constraints.";
        return ENGLISH.keySet().stream()
                .filter(key ->
                        key.startsWith(standard) && !ENGLISH.getString(key).contains("${"))
                .map(key -> sentence(key.substring(standard.length()).replace(".message", ""), ENGLISH.getString(key)));
    }

    static Set<Sentence> of(ClassNode type) {
        return Stream.of(
                        type.fields.stream()
                                .flatMap(field -> Stream.of(field.visibleAnnotations, field.visibleTypeAnnotations)),
                        type.methods.stream()
                                .flatMap(method -> Stream.of(method.visibleAnnotations, method.visibleTypeAnnotations)),
                        type.methods.stream()
                                .filter(method -> method.visibleParameterAnnotations != null)
                                .flatMap(method -> Stream.of(method.visibleParameterAnnotations)))
                .flatMap(lists -> lists)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(annotation -> annotation.desc.startsWith(STANDARD))
                .map(ConstraintSentences::sentence)
                .collect(Collectors.toSet());
    }

    private static Sentence sentence(AnnotationNode constraint) {
        String name = constraint.desc.substring(STANDARD.length(), constraint.desc.length() - 1);
        Map<Object, Object> values = new HashMap<>();
        for (int i = 0; constraint.values != null && i < constraint.values.size(); i += 2) {
            values.put(constraint.values.get(i), constraint.values.get(i + 1));
        }
        String standard = ENGLISH.getString("jakarta.validation.constraints." + name + ".message");
        return sentence(name, values.getOrDefault("message", standard).toString());
    }

    private static Sentence sentence(String constraint, String english) {
        return new Sentence(constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), english);
    }
}
