package org.waymark.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class PlainShapesTest {
    private final PlainShapes shapes = new PlainShapes();

    @Test
    void a_pattern_of_words_is_a_choice_between_them() {
        Schema shape = shapes.filterSchema(text().pattern("England|Wales"));
        assertEquals(List.of("England", "Wales"), shape.getEnumeration());
        assertNull(shape.getPattern());
    }

    @Test
    void any_other_pattern_holds_for_the_whole_text() {
        assertEquals(
                "^(?:[EW][0-9]{8})$",
                shapes.filterSchema(text().pattern("[EW][0-9]{8}")).getPattern());
    }

    @Test
    void a_date_that_may_be_null_is_a_string_or_null() {
        Schema shape = shapes.filterSchema(OASFactory.createSchema()
                .anyOf(List.of(
                        OASFactory.createSchema().ref("#/components/schemas/LocalDate"),
                        OASFactory.createSchema().addType(Schema.SchemaType.NULL))));
        assertEquals(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL), shape.getType());
        assertEquals("date", shape.getFormat());
        assertNull(shape.getAnyOf());
    }

    @Test
    void an_object_that_names_no_field_may_hold_any() {
        Schema shape = shapes.filterSchema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        assertEquals(true, shape.getAdditionalPropertiesBoolean());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
