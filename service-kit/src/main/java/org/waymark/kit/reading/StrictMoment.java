package org.waymark.kit.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.waymark.kit.refusal.Fault;

/** A moment is a text as RFC 3339 writes it, with its offset. */
final class StrictMoment extends StdScalarDeserializer<Instant> {
    StrictMoment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return OffsetDateTime.parse(parser.getText()).toInstant();
            } catch (DateTimeParseException noSuchMoment) {
                throw notAMoment(parser);
            }
        }
        throw notAMoment(parser);
    }

    private static UnfitValue notAMoment(JsonParser parser) {
        return new UnfitValue(
                parser,
                new Fault(
                        "",
                        "not-a-moment",
                        "A date and time with its offset is expected here, as RFC 3339 writes it."));
    }
}
