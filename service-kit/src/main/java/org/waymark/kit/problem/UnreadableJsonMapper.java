package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is no JSON, or JSON of the wrong shape, is the caller's fault and says where. */
public class UnreadableJsonMapper {
    @ServerExceptionMapper(
            value = {
                JacksonException.class,
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class
            },
            priority = Problems.OURS_FIRST)
    public Response unreadable(JacksonException unreadable) {
        return Problems.unreadableJson(unreadable);
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response failed(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return Problems.unreadableJson(unreadable);
        }
        Response answer = failure.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        String phrase = answer.getStatusInfo().getReasonPhrase();
        return Problems.start("http-" + answer.getStatus(), phrase, answer.getStatusInfo(), List.of())
                .build()
                .toResponse();
    }
}
