package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says some shapes in the way generators read best. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PlainShapes implements OASFilter {
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");
    private static final Pattern WORDS = Pattern.compile("[\\w-]+(\\|[\\w-]+)+");
    private static final String NOT_BLANK = "\\S";

    @Override
    public Schema filterSchema(Schema shape) {
        sayFormat(shape);
        sayNullOnce(shape);
        if (shape.getEnumeration() != null && shape.getType() == null) {
            shape.setType(types(Schema.SchemaType.STRING));
        }
        if (isObject(shape) && shape.getProperties() == null && shape.getAdditionalPropertiesSchema() == null) {
            shape.setAdditionalPropertiesBoolean(true);
        }
        if (shape.getPattern() != null && !shape.getPattern().equals(NOT_BLANK)) {
            sayWholePattern(shape);
        }
        return shape;
    }

    /** A string needs no name of its own to have a format. */
    private static void sayFormat(Schema shape) {
        String format = format(shape);
        if (format != null) {
            shape.setRef(null);
            shape.setType(types(Schema.SchemaType.STRING));
            shape.setFormat(format);
        }
    }

    private static void sayNullOnce(Schema shape) {
        if (shape.getAnyOf() == null) {
            return;
        }
        shape.setType(null);
        shape.getAnyOf().stream()
                .map(PlainShapes::format)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(format -> {
                    shape.setAnyOf(null);
                    shape.setType(types(Schema.SchemaType.STRING, Schema.SchemaType.NULL));
                    shape.setFormat(format);
                });
    }

    /** Bean validation compares with the whole text, JSON Schema looks anywhere in it. */
    private static void sayWholePattern(Schema shape) {
        if (WORDS.matcher(shape.getPattern()).matches()) {
            shape.setEnumeration(new ArrayList<>(List.of(shape.getPattern().split("\\|"))));
            shape.setPattern(null);
        } else if (!shape.getPattern().startsWith("^")) {
            shape.setPattern("^(?:" + shape.getPattern() + ")$");
        }
    }

    private static String format(Schema shape) {
        return shape.getRef() == null ? null : FORMATS.get(shape.getRef().substring(References.PREFIX.length()));
    }

    private static boolean isObject(Schema shape) {
        return shape.getType() != null && shape.getType().contains(Schema.SchemaType.OBJECT);
    }

    /** A list that the scanner can still add to. */
    private static List<Schema.SchemaType> types(Schema.SchemaType... types) {
        return new ArrayList<>(List.of(types));
    }
}
