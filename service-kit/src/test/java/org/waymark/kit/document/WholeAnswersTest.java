package org.waymark.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class WholeAnswersTest {
    private final Operation put = OASFactory.createOperation()
            .requestBody(OASFactory.createRequestBody().content(json("Taken")))
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("200", OASFactory.createAPIResponse().content(json("Given"))));
    private final OpenAPI document = OASFactory.createOpenAPI()
            .components(OASFactory.createComponents()
                    .schemas(Map.of(
                            "Taken",
                            object(),
                            "Given",
                            object(),
                            "Choice",
                            object().minProperties(1),
                            "Forgotten",
                            object())))
            .paths(OASFactory.createPaths()
                    .addPathItem("/things", OASFactory.createPathItem().PUT(put)));

    WholeAnswersTest() {
        schema("Given").addProperty("choice", reference("Choice"));
        new WholeAnswers().filterOpenAPI(document);
    }

    @Test
    void an_answer_has_all_its_fields() {
        assertEquals(Set.of("name", "choice"), Set.copyOf(schema("Given").getRequired()));
    }

    @Test
    void a_request_has_those_that_its_rules_ask_for() {
        assertNull(schema("Taken").getRequired());
    }

    @Test
    void a_type_that_says_how_many_fields_it_has_is_left_alone() {
        assertNull(schema("Choice").getRequired());
    }

    @Test
    void a_shape_that_nothing_names_is_left_out() {
        assertEquals(
                Set.of("Taken", "Given", "Choice"),
                document.getComponents().getSchemas().keySet());
    }

    @Test
    void an_operation_without_roles_is_open_to_everyone() {
        assertEquals(List.of(), put.getSecurity());
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    private static Schema object() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("name", OASFactory.createSchema());
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Content json(String name) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(reference(name)));
    }
}
