package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waymark.api.ApiDocument;
import org.waymark.api.Operation.Parameter;
import org.waymark.stack.Endpoints;

/** A front end meets all four APIs at once: what identifies a thing is called alike in each. */
class ParameterNamesTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1");
    private static final Set<String> SAY_NOT_OF_WHAT = Set.of("id", "code", "name", "key");

    @Test
    void a_parameter_names_the_thing_it_identifies() {
        assertFalse(names(parameter -> true).isEmpty());
        assertEquals(List.of(), names(parameter -> SAY_NOT_OF_WHAT.contains(parameter.name())));
    }

    @Test
    void what_is_a_uuid_is_called_the_id_of_its_thing() {
        Predicate<Parameter> isUuid =
                parameter -> parameter.schema().path("format").asText().equals("uuid");
        assertFalse(names(isUuid).isEmpty());
        assertEquals(List.of(), names(isUuid.and(parameter -> !parameter.name().endsWith("Id"))));
    }

    /** Headers have the names of their standards. */
    private static List<String> names(Predicate<Parameter> which) {
        return ApiDocument.everyOperation(new Endpoints(NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE)).stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> Set.of("path", "query").contains(parameter.in()))
                .filter(which)
                .map(Parameter::name)
                .distinct()
                .toList();
    }
}
