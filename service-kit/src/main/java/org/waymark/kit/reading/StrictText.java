package org.waymark.kit.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.OptionalInt;
import org.waymark.kit.refusal.Fault;

/**
 * A text is a JSON string of characters that every text can hold. Only where a field asks for a text: what is read without a field, such as
 * the claims of a token by the platform, is read as it is.
 */
final class StrictText extends StdScalarDeserializer<String> implements ContextualDeserializer {
    private final boolean isOfField;

    StrictText() {
        this(false);
    }

    private StrictText(boolean isOfField) {
        super(String.class);
        this.isOfField = isOfField;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty field) {
        return new StrictText(field != null);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnfitValue(parser, new Fault("", "not-a-text", "A text is expected here, in quotation marks."));
        }
        String text = parser.getText();
        OptionalInt unfit = Characters.unfit(text);
        if (isOfField && unfit.isPresent()) {
            throw new UnfitValue(parser, Characters.unfit("", unfit.getAsInt()));
        }
        return text;
    }
}
