package org.waymark.kit.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.testkit.Infrastructure;

/** The corpus of {@code reading/json.yaml}, sent to a resource: what must be refused is 400 and says where. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class JsonIsReadStrictlyTest {
    record Input(String name, String any, String whole, boolean read, String ours) {
        byte[] body() throws IOException {
            if (whole != null) {
                return bytes(whole);
            }
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write("{\"large\":1,\"any\":".getBytes(StandardCharsets.UTF_8));
            body.write(bytes(any));
            body.write('}');
            return body.toByteArray();
        }

        private static byte[] bytes(String written) {
            String[] parts = written.split(":", 3);
            return switch (parts[0]) {
                case "hex" -> HexFormat.of().parseHex(parts[1].replace(" ", ""));
                case "repeat" -> parts[1].repeat(Integer.parseInt(parts[2])).getBytes(StandardCharsets.UTF_8);
                case "nest" -> {
                    int deep = Integer.parseInt(parts[1]);
                    yield ("[".repeat(deep) + "]".repeat(deep)).getBytes(StandardCharsets.UTF_8);
                }
                default -> written.getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @TestFactory
    List<DynamicTest> the_corpus() throws IOException {
        List<Input> inputs = new ObjectMapper(new YAMLFactory())
                .readValue(getClass().getResource("/reading/json.yaml"), new TypeReference<>() {});
        return inputs.stream()
                .map(input -> dynamicTest(input.name(), () -> send(input)))
                .toList();
    }

    private static void send(Input input) throws IOException {
        var answer = given().contentType("application/json")
                .body(input.body())
                .post("/v1/samples")
                .then();
        if (input.read()) {
            answer.statusCode(204);
        } else {
            answer.statusCode(400).body("errors[0].path", notNullValue()).body("errors[0].code", notNullValue());
        }
    }

    private static void refused(String field, String value, String code) {
        refused(field, value, code, field);
    }

    private static void refused(String field, String value, String code, String path) {
        given().contentType("application/json")
                .body("{\"large\":1,\"" + field + "\":" + value + "}")
                .post("/v1/samples")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(1))
                .body("errors[0].path", startsWith(path))
                .body("errors[0].code", equalTo(code));
    }

    private static void taken(String field, String value) {
        given().contentType("application/json")
                .body("{\"large\":1,\"" + field + "\":" + value + "}")
                .post("/v1/samples")
                .then()
                .statusCode(204);
    }

    @Test
    void a_whole_number_is_never_cut_off() {
        refused("whole", "1.9", "not-whole");
        refused("whole", "1.0", "not-whole");
        refused("whole", "1e0", "not-whole");
        refused("whole", "\"1\"", "not-whole");
        refused("whole", "true", "not-whole");
        taken("whole", "-7");
    }

    @Test
    void a_number_too_large_says_so_with_its_path() {
        refused("whole", "99999999999999999999", "number-too-large");
        refused("whole", "2147483648", "number-too-large");
        refused("names", "[],\"whole\":9223372036854775808", "number-too-large", "whole");
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        refused("day", "46023", "not-a-day");
        refused("day", "[2026,1,1]", "not-a-day");
        refused("day", "\"2026-02-30\"", "not-a-day");
        refused("day", "\"2026-2-3\"", "not-a-day");
        refused("day", "\"2026-01-01T00:00:00Z\"", "not-a-day");
        refused("day", "\"+12026-01-01\"", "not-a-day");
        refused("day", "\"\"", "not-a-day");
        taken("day", "\"2028-02-29\"");
    }

    @Test
    void a_number_is_no_moment_code_flag_or_text() {
        refused("moment", "1", "not-a-moment");
        refused("moment", "\"2026-11-27T10:00:00\"", "not-a-moment");
        refused("colour", "0", "value-not-allowed");
        refused("flag", "1", "unreadable");
        refused("flag", "\"true\"", "unreadable");
        refused("text", "1", "not-a-text");
        refused("text", "true", "not-a-text");
        taken("flag", "true");
        taken("moment", "\"2026-11-27T10:00:00Z\"");
    }

    @Test
    void nothing_is_no_number() {
        given().contentType("application/json")
                .body("{\"large\":null}")
                .post("/v1/samples")
                .then()
                .statusCode(400)
                .body("errors[0].path", equalTo("large"));
    }

    @Test
    void a_value_that_is_not_allowed_is_told_those_that_are_and_the_nearest() {
        for (String sent : List.of("green", "GREN", "")) {
            given().contentType("application/json")
                    .body("{\"large\":1,\"colour\":\"" + sent + "\"}")
                    .post("/v1/samples")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("value-not-allowed"))
                    .body("errors[0].arguments.allowed", equalTo(List.of("RED", "GREEN")))
                    .body("errors[0].arguments.nearest", equalTo(sent.isEmpty() ? List.of() : List.of("GREEN")));
        }
    }

    @Test
    void a_text_holds_no_control_character_and_no_half_character() {
        refused("text", "\"a\\u0000b\"", "control-character");
        refused("text", "\"a\\u0007b\"", "control-character");
        refused("text", "\"a\\u007fb\"", "control-character");
        refused("text", "\"a\\ud800b\"", "control-character");
        refused("text", "\"a\\uffffb\"", "control-character");
        taken("text", "\"a\\tb\\r\\nc \\ud83d\\ude00\"");
    }

    @Test
    void a_key_stands_once_and_is_known() {
        refused("whole", "1,\"whole\":2", "key-twice");
        refused("any", "{\"a\":[{\"b\":1,\"b\":2}]}", "key-twice", "any.a.0.b");
        refused("wholes", "1", "unreadable");
    }

    @Test
    void what_shows_nothing_is_blank_and_lengths_count_characters() {
        refused("names", "[{\"name\":\"\\u00a0\\u200b\\u3164\"}]", "not-blank");
        refused("names", "[{\"name\":\"abcd\"}]", "size");
        taken("names", "[{\"name\":\"\\ud83d\\ude00\\ud83d\\ude00\\ud83d\\ude00\"}]");
    }

    @Test
    void a_compressed_body_is_not_read() {
        given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(new byte[] {31, -117, 8, 0})
                .post("/v1/samples")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity")
                .body("errors[0].path", equalTo("Content-Encoding"));
    }
}
