package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is no JSON, or JSON of the wrong shape, is the caller's fault and says where. */
public class UnreadableJsonMapper {
    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response unreadable(MismatchedInputException unreadable) {
        return Problems.unreadableJson(unreadable);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response unreadable(JacksonException unreadable) {
        return Problems.unreadableJson(unreadable);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response failed(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return Problems.unreadableJson(unreadable);
        }
        Response answer = failure.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        String phrase = answer.getStatusInfo().getReasonPhrase();
        return Problems.start("http-" + answer.getStatus(), phrase, answer.getStatusInfo(), java.util.List.of())
                .build()
                .toResponse();
    }
}
