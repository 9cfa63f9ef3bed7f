package org.waymark.survey.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import org.waymark.survey.response.ResponseRequest;

/** Picks the client's id out of a line while the rest is read as a response, which has no such field; any other is unknown. */
final class SourceIdField extends DeserializationProblemHandler {
    private static final String NAME = "id";

    private String text;

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser line, JsonDeserializer<?> reader, Object of, String name)
            throws IOException {
        if (!name.equals(NAME) || reader.handledType() != ResponseRequest.class) {
            return false;
        }
        text = line.hasToken(JsonToken.VALUE_STRING) ? line.getText() : null;
        line.skipChildren();
        return true;
    }

    /** The id; null where the line has none or it is no text. */
    String text() {
        return text;
    }
}
