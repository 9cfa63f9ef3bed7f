package org.waymark.kit.problem;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.kit.refusal.Fault;

/** Bean-validation faults of a request, all of them, in our one shape of errors. */
@Provider
@Priority(Problems.OURS_FIRST)
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Problems.malformed(violations.getConstraintViolations().stream()
                .map(violation -> Violations.fault(path(violation.getPropertyPath()), violation))
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .toList());
    }

    /** The path inside the request: without the names of our method and parameter. */
    private static String path(Path full) {
        return StreamSupport.stream(full.spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
