package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what is true of every answer: all its fields are there, null or not, unless its type names those that are. Also that an operation
 * without roles is open to everyone, and nothing of shapes that no operation takes or gives.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = WholeAnswers.AFTER_OTHERS)
public class WholeAnswers implements OASFilter {
    /** Filters run in the order of their priorities, highest first; those that say nothing of it have 1. */
    static final int AFTER_OTHERS = 0;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        operations.stream()
                .filter(operation -> operation.getSecurity() == null)
                .forEach(operation -> operation.setSecurity(new ArrayList<>()));
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        References references = new References(schemas);
        Set<String> taken = references.from(operations.stream().flatMap(Shapes::taken));
        Set<String> given = references.from(operations.stream().flatMap(Shapes::given));
        Map.copyOf(schemas).forEach((name, schema) -> {
            if (!taken.contains(name) && !given.contains(name)) {
                document.getComponents().removeSchema(name);
            } else if (!taken.contains(name)) {
                demandAll(schema);
            }
        });
    }

    private static void demandAll(Schema schema) {
        boolean saysItself = schema.getRequired() != null || schema.getMinProperties() != null;
        if (schema.getProperties() != null && !saysItself) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }
}
