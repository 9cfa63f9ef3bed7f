package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
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
}
