package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.api.ApiDocument;
import org.waymark.api.Operation;
import org.waymark.demonstration.DemoUsers;

class OracleTest {
    private final Operation operation =
            document().operations("imagined", URI.create("http://127.0.0.1:1")).get(0);
    private final Attempt attempt = new Attempt(operation);

    OracleTest() {
        attempt.caller = DemoUsers.admin();
        attempt.contentType = "application/json";
        attempt.body = "{\"level\":1}".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_answer_as_documented_is_no_finding() {
        assertEquals(List.of(), Oracle.faults(attempt, answer(200, "{\"id\":\"a\"}")));
    }

    @Test
    void a_status_a_header_and_a_shape_that_nobody_described_are_findings() {
        assertEquals(List.of("status not described: 418"), Oracle.faults(attempt, answer(418, "{}")));
        assertTrue(Oracle.faults(attempt, answer(200, "{}")).get(0).startsWith("answer 200 off its schema"));
        Answer odd = new Answer(
                200,
                Map.of("content-type", List.of("application/json"), "x-odd", List.of("")),
                answer(200, "{\"id\":\"a\"}").body());
        assertEquals(List.of("header of 200 not described: x-odd"), Oracle.faults(attempt, odd));
    }

    @Test
    void a_failure_of_the_service_is_always_a_finding() {
        assertEquals(List.of("fails with 500"), Oracle.faults(attempt, answer(500, "")));
    }

    @Test
    void only_what_the_document_calls_invalid_may_not_be_accepted() {
        attempt.query.add(Map.entry("name", "null"));
        attempt.mutations.add("odd query parameter");
        assertEquals(List.of(), Validity.faults(attempt));
        attempt.query.add(Map.entry("limit", "none"));
        assertTrue(Oracle.faults(attempt, answer(200, "{\"id\":\"a\"}")).get(0).startsWith("invalid accepted"));
    }

    @Test
    void a_body_is_judged_as_it_goes_over_the_wire() {
        for (String wrong : List.of("{\"level\":1.5}", "{\"level\":1,\"level\":2}", "{\"level\":1}{}", "{}", "")) {
            attempt.body = wrong.getBytes(StandardCharsets.UTF_8);
            assertEquals(1, Validity.faults(attempt).size(), wrong);
        }
    }

    @Test
    void who_has_not_signed_in_gets_no_answer() {
        attempt.credentials = "";
        assertEquals(List.of("authentication ignored"), Oracle.faults(attempt, answer(200, "{\"id\":\"a\"}")));
    }

    @Test
    void a_method_that_is_not_there_is_said_to_be_not_there() {
        attempt.method = "DELETE";
        assertEquals(List.of("405 without Allow"), Oracle.faults(attempt, answer(405, "")));
    }

    private static Answer answer(int status, String body) {
        return new Answer(
                status, Map.of("content-type", List.of("application/json")), body.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiDocument document() {
        try {
            return new ApiDocument(new YAMLMapper().readTree("""
                    paths:
                      /v1/things/{thing}:
                        put:
                          operationId: putThing
                          security: [{token: [admin]}]
                          parameters:
                          - {name: limit, in: query, schema: {type: integer, maximum: 9}}
                          - {name: name, in: query, schema: {type: string}}
                          requestBody:
                            required: true
                            content:
                              application/json:
                                schema: {type: object, required: [level], properties: {level: {type: integer}}}
                          responses:
                            "200":
                              content:
                                application/json:
                                  schema: {type: object, required: [id], properties: {id: {type: string}}}
                    """));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
