package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.waymark.kit.refusal.Refusal;

/** What the framework refuses by itself, such as a method or a kind of body that there is not, in our one shape of problems. */
public class FailureMapper {
    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response failed(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return Problems.unreadableJson(unreadable);
        }
        Response answer = failure.getResponse();
        if (answer.hasEntity() || answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return answer;
        }
        return withHeadersOf(answer, Problems.of(answer.getStatusInfo()));
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response notAllowed(NotAllowedException refused, ContainerRequestContext request) {
        return notAllowed(methodsHere(request));
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response notFound(NotFoundException notFound, ContainerRequestContext request) {
        Set<String> here = methodsHere(request);
        // the platform does not find a method either where its path is that of a whole class
        if (!here.isEmpty() && !here.contains(request.getMethod())) {
            return notAllowed(here);
        }
        return notFound.getCause() == null
                ? Problems.of(Refusal.of(Refusal.Kind.NOT_FOUND, "", "not-found", "There is no such path."))
                : Problems.of(Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "",
                        "unreadable-parameter",
                        "A parameter in the path or the query is not of the kind expected here."));
    }

    private static Set<String> methodsHere(ContainerRequestContext request) {
        return AllowedMethods.at(request.getUriInfo().getPath());
    }

    /** RFC 9110, 15.5.6: whoever is told that a method is not allowed is told which are. */
    private static Response notAllowed(Set<String> here) {
        return Response.fromResponse(Problems.of(Response.Status.METHOD_NOT_ALLOWED))
                .allow(here)
                .build();
    }

    /** Such as {@code Retry-After}, which says when to try again. */
    private static Response withHeadersOf(Response answer, Response problem) {
        Response.ResponseBuilder whole = Response.fromResponse(problem);
        answer.getHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                        whole.header(name, value);
                    }
                }));
        return whole.build();
    }
}
