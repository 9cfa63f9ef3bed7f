package org.waymark.catalog;

import static io.restassured.RestAssured.given;
import static org.waymark.testkit.FirstPuts.areOneCreation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.file.FrameworkFixture;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** However many send it first at the same time, one thing is created and all hear the same of it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OverlappingFirstPutsTest {
    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @Test
    void of_a_framework_version() throws Exception {
        String framework = "playgrounds-" + id;
        areOneCreation(
                database,
                "framework_version",
                () -> admin("application/yaml")
                        .body(FrameworkFixture.playgrounds(framework))
                        .put("/v1/frameworks/" + framework + "/versions/1"));
    }

    @Test
    void of_a_code_list() throws Exception {
        areOneCreation(
                database, "code_list", () -> admin("application/json").body("""
                                {"title": {"en": "Colours"}, "items": [{"code": "red", "label": {"en": "Red"}}]}""").put("/v1/code-lists/colours-" + id));
    }

    private static RequestSpecification admin(String type) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType(type)
                .auth()
                .oauth2(Tokens.of("admin").token());
    }
}
