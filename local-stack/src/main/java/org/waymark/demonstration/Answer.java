package org.waymark.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What came back, or why nothing did.
 *
 * @param status HTTP status; 0 where nobody answered
 */
record Answer(int status, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands in the way of an answer worth having. */
    enum Trouble {
        NONE,
        AWAY,
        NOT_YET_KNOWN,
        TOKEN_REFUSED
    }

    boolean good() {
        return status >= 200 && status < 300;
    }

    Trouble trouble() {
        if (status == 0 || status >= 500 || status == 429 || status == 408) {
            return Trouble.AWAY;
        }
        if (status == 401) {
            return Trouble.TOKEN_REFUSED;
        }
        boolean notYet = status == 409 && json().path("type").asText().endsWith("not-yet-known");
        return notYet ? Trouble.NOT_YET_KNOWN : Trouble.NONE;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new LoadFailed("an answer that is no JSON: " + text, e);
        }
    }
}
