package org.waymark.kit.document;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The shapes an operation names. */
final class Shapes {
    private Shapes() {}

    static Stream<Schema> taken(Operation operation) {
        Stream<Schema> parameters = orEmpty(operation.getParameters()).map(Parameter::getSchema);
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.empty()
                : in(operation.getRequestBody().getContent());
        return Stream.concat(parameters, body);
    }

    static Stream<Schema> given(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .flatMap(Shapes::in);
    }

    /** What stands directly inside a shape. */
    static Stream<Schema> within(Schema shape) {
        return Stream.of(
                        Stream.of(shape.getItems(), shape.getAdditionalPropertiesSchema(), shape.getNot()),
                        orEmpty(shape.getProperties()),
                        orEmpty(shape.getAnyOf()),
                        orEmpty(shape.getOneOf()),
                        orEmpty(shape.getAllOf()))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> in(Content content) {
        return content == null
                ? Stream.empty()
                : orEmpty(content.getMediaTypes()).map(MediaType::getSchema);
    }

    private static <T> Stream<T> orEmpty(Collection<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }

    private static <T> Stream<T> orEmpty(Map<String, T> some) {
        return some == null ? Stream.empty() : some.values().stream();
    }
}
