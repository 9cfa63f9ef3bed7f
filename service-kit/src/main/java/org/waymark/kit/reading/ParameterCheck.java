package org.waymark.kit.reading;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.kit.refusal.Refusal;

/**
 * Refuses parameters that the operation does not have, or not in this form, each by its name and all at once: a filter with a slip in its
 * name would otherwise filter nothing.
 */
public class ParameterCheck {
    private final Map<String, Parameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(nonBlocking = true)
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        if (method != null) {
            known.computeIfAbsent(method.toGenericString(), unseen -> Parameters.of(method))
                    .faults(
                            request.getUriInfo().getPathParameters(),
                            request.getUriInfo().getQueryParameters())
                    .throwIfAny(Refusal.Kind.MALFORMED);
        }
    }
}
