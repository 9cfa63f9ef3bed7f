package org.waymark.kit.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.waymark.kit.refusal.Fault;

/** A day is {@code yyyy-mm-dd}. A number is none: a spreadsheet keeps one for each day, counted from another beginning. */
final class StrictDay extends StdScalarDeserializer<LocalDate> {
    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)
                && Parameters.DAY.matcher(parser.getText()).matches()) {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeParseException noSuchDay) {
                throw notADay(parser);
            }
        }
        throw notADay(parser);
    }

    private static UnfitValue notADay(JsonParser parser) {
        return new UnfitValue(
                parser, new Fault("", "not-a-day", "A day of the calendar is expected here, as yyyy-mm-dd."));
    }
}
