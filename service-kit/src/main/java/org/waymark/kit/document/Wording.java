package org.waymark.kit.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a file under {@code openapi/} says of one operation; everything may be missing, and an unknown word is an error. */
record Wording(
        String summary,
        String description,
        Map<String, Parameter> parameters,
        Body requestBody,
        Map<String, Body> responses) {
    Wording {
        parameters = parameters == null ? Map.of() : parameters;
        responses = responses == null ? Map.of() : responses;
    }

    /** Of a parameter. */
    record Parameter(
            String description,
            Object example,
            @JsonProperty("enum") List<Object> values) {}

    /**
     * Of a request's body or of an answer.
     *
     * @param example of every kind of content
     * @param content kinds of content, where the code does not tell them; then these are all
     * @param headers of an answer, beyond those every such answer has
     */
    record Body(String description, Object example, Map<String, Shown> content, List<String> headers) {
        Body {
            headers = headers == null ? List.of() : headers;
        }

        Content over(Content known) {
            Content told = OASFactory.createContent();
            if (content != null) {
                content.forEach((type, shown) -> told.addMediaType(type, shown.over(known, type)));
            } else if (known != null) {
                known.getMediaTypes()
                        .forEach((type, shown) -> told.addMediaType(
                                type,
                                OASFactory.createMediaType()
                                        .schema(shown.getSchema())
                                        .example(example)));
            }
            return told;
        }
    }

    /** @param schema {@code type} and {@code format} where the body is not of a type in the code */
    record Shown(Map<String, String> schema, Object example) {
        MediaType over(Content known, String type) {
            return OASFactory.createMediaType()
                    .schema(schema == null ? known(known, type) : plain())
                    .example(example);
        }

        private Schema plain() {
            Schema.SchemaType type =
                    Schema.SchemaType.valueOf(schema.get("type").toUpperCase(Locale.ROOT));
            return OASFactory.createSchema().addType(type).format(schema.get("format"));
        }

        private static Schema known(Content known, String type) {
            Map<String, MediaType> types = known.getMediaTypes();
            return types.getOrDefault(type, types.values().iterator().next()).getSchema();
        }
    }
}
