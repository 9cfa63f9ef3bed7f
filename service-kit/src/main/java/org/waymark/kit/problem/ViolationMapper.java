package org.waymark.kit.problem;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kit.refusal.Fault;

/** Bean-validation faults of a request, all of them, in our one shape of errors. */
@Provider
@Priority(Problems.OURS_FIRST)
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Problems.malformed(violations.getConstraintViolations().stream()
                .map(violation -> Violations.fault(path(violation), violation))
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .toList());
    }

    /** The path inside the request: the parameter's name there, none for a body, and what is below it. */
    private static String path(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Stream.Builder<String> steps = Stream.builder();
        Path.Node method = nodes.next();
        Path.Node parameter = nodes.hasNext() ? nodes.next() : null;
        if (method.getKind() == ElementKind.METHOD && parameter.getKind() == ElementKind.PARAMETER) {
            ParameterNames.of(
                            violation.getRootBeanClass(),
                            method.as(Path.MethodNode.class),
                            parameter.as(Path.ParameterNode.class))
                    .ifPresent(steps);
        }
        nodes.forEachRemaining(node -> steps.add(node.toString()));
        return steps.build().collect(Collectors.joining("."));
    }
}
