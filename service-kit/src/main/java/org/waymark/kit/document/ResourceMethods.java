package org.waymark.kit.document;

import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Leads from an operation to its method in the code, whose name is the operation's id. */
final class ResourceMethods {
    private final IndexView index;

    ResourceMethods(IndexView index) {
        this.index = index;
    }

    Optional<MethodInfo> of(Operations operation) {
        String verb = "jakarta.ws.rs." + operation.method();
        return index.getAnnotations(Path.class).stream()
                .map(path -> path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS
                        ? path.target().asClass()
                        : path.target().asMethod().declaringClass())
                .flatMap(resource -> resource.methods().stream())
                .filter(method -> method.name().equals(operation.operation().getOperationId()))
                .filter(method -> method.hasAnnotation(verb))
                .findFirst();
    }

    static boolean takes(MethodInfo method, Class<?> parameter) {
        return method.parameterTypes().stream()
                .anyMatch(type -> type.name().toString().equals(parameter.getName()));
    }
}
