package org.waymark.kit.problem;

import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parameters of our methods are called in requests. */
final class ParameterNames {
    private ParameterNames() {}

    /** @return empty for a body */
    static Optional<String> of(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        // the container's subclass of a resource repeats its methods without their annotations
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(candidate -> is(method, candidate))
                .flatMap(candidate -> Stream.of(candidate.getParameterAnnotations()[parameter.getParameterIndex()]))
                .flatMap(ParameterNames::name)
                .findFirst();
    }

    private static boolean is(Path.MethodNode method, Method candidate) {
        return candidate.getName().equals(method.getName())
                && method.getParameterTypes().equals(List.of(candidate.getParameterTypes()));
    }

    private static Stream<String> name(Annotation annotation) {
        if (annotation instanceof HeaderParam header) {
            return Stream.of(header.value());
        }
        if (annotation instanceof PathParam path) {
            return Stream.of(path.value());
        }
        return annotation instanceof QueryParam query ? Stream.of(query.value()) : Stream.empty();
    }
}
