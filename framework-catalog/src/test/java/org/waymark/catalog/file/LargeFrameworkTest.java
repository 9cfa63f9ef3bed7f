package org.waymark.catalog.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Refusal;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** Five hundred elements in one request. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class LargeFrameworkTest {
    private static final String PATH = "/v1/frameworks/generated/versions/1.0";

    private final FrameworkFile file = new FrameworkFile();

    @Test
    void is_imported_published_and_read_back_whole() {
        String yaml = file.writeYaml(GeneratedFramework.withElements(250));

        put(yaml).statusCode(201);
        String back = given().auth()
                .oauth2(Tokens.of("admin").token())
                .accept("application/yaml")
                .get(PATH + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(file.readYaml(yaml), file.readYaml(back));
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", "publish the large one")
                .post(PATH + "/publish")
                .then()
                .statusCode(200);
        given().get(PATH).then().statusCode(200).body("dimensions.elements.flatten()", hasSize(500));
    }

    @Test
    void hears_of_every_fault_at_once() {
        String broken = file.writeYaml(GeneratedFramework.withElements(250))
                .replaceAll("(?m)^  - code: (D[12]-\\d+)$", "  - code: $1\n    colour: red");

        put(broken)
                .statusCode(422)
                .body("errors", hasSize(500))
                .body("errors.code", everyItem(equalTo("schema-additionalProperties")));
    }

    @Test
    void takes_memory_in_proportion_to_its_size() {
        allocatedForReading(100);
        double small = allocatedForReading(250);
        double large = allocatedForReading(1000);

        assertTrue(large / small < 5, "four times the elements took " + large / small + " times the memory");
    }

    @Test
    void is_refused_by_name_where_it_is_too_large_for_an_event() {
        Refusal refusal = assertThrows(Refusal.class, () -> file.readYaml("#".repeat(TreeReader.MOST_CHARACTERS + 1)));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
    }

    /** Bytes. */
    private double allocatedForReading(int elements) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String yaml = file.writeYaml(GeneratedFramework.withElements(elements / 2));
        long before = threads.getCurrentThreadAllocatedBytes();
        file.readYaml(yaml);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static ValidatableResponse put(String yaml) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .auth()
                .oauth2(Tokens.of("admin").token())
                .contentType("application/yaml; charset=UTF-8")
                .body(yaml)
                .put(PATH)
                .then();
    }
}
