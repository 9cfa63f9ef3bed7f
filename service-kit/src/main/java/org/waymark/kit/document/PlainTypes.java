package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says of types that can carry no annotation which fields may be null, {@code waymark.openapi.nullable=Type.field,…}, and which values
 * others take, {@code waymark.openapi.values=Type.field:ONE|OTHER,…}. Of such a type the fields that may not be null are always there.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = WholeAnswers.AFTER_OTHERS - 1)
public class PlainTypes implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        configured("values")
                .map(Field::of)
                .forEach(field -> field.of(schemas)
                        .getProperties()
                        .get(field.name())
                        .setEnumeration(new ArrayList<>(field.values())));
        List<Field> nullable = configured("nullable").map(Field::of).toList();
        nullable.forEach(field -> allowNull(field.of(schemas), field.name()));
        nullable.forEach(field -> demandOthers(field.of(schemas), nullable, field.type()));
    }

    private static Stream<String> configured(String what) {
        return ConfigProvider.getConfig().getOptionalValues("waymark.openapi." + what, String.class).stream()
                .flatMap(List::stream);
    }

    private static void allowNull(Schema type, String field) {
        Schema shape = type.getProperties().get(field);
        boolean simple = shape.getRef() == null && shape.getEnumeration() == null;
        type.addProperty(field, simple ? shape.addType(Schema.SchemaType.NULL) : eitherOr(shape));
    }

    private static Schema eitherOr(Schema shape) {
        Schema nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return OASFactory.createSchema().anyOf(List.of(shape, nothing));
    }

    private static void demandOthers(Schema type, List<Field> nullable, String name) {
        if (type.getRequired() == null) {
            List<String> names = nullable.stream()
                    .filter(field -> field.type().equals(name))
                    .map(Field::name)
                    .toList();
            type.setRequired(type.getProperties().keySet().stream()
                    .filter(field -> !names.contains(field))
                    .toList());
        }
    }

    private record Field(String type, String name, List<String> values) {
        static Field of(String configured) {
            String[] parts = configured.split("[.:]");
            return new Field(parts[0], parts[1], parts.length < 3 ? List.of() : List.of(parts[2].split("\\|")));
        }

        Schema of(Map<String, Schema> schemas) {
            Schema schema = schemas.get(type);
            if (schema == null || !schema.getProperties().containsKey(name)) {
                throw new IllegalStateException(
                        "waymark.openapi names a field that there is not: " + type + "." + name);
            }
            return schema;
        }
    }
}
