package org.waymark.kit.document;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An operation of the document where it stands: filters of single operations are not told path and method. */
record Operations(String path, PathItem.HttpMethod method, Operation operation) {
    static Stream<Operations> of(OpenAPI document) {
        return document.getPaths() == null
                ? Stream.empty()
                : document.getPaths().getPathItems().entrySet().stream()
                        .flatMap(item -> item.getValue().getOperations().entrySet().stream()
                                .map(each -> new Operations(item.getKey(), each.getKey(), each.getValue())));
    }

    boolean takes(String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> each.getName().equalsIgnoreCase(parameter));
    }

    /** The answers whose status is of this pattern, such as {@code 2..}. */
    void answers(String status, Consumer<APIResponse> change) {
        operation.getResponses().getAPIResponses().forEach((code, answer) -> {
            if (code.matches(status)) {
                change.accept(answer);
            }
        });
    }
}
