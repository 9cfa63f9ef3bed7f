package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.waymark.testkit.FirstPuts.areOneCreation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** However many send it first at the same time, one thing is created and all hear the same of it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OverlappingFirstPutsTest {
    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @Test
    void of_a_plan() throws Exception {
        UUID assessment = Scene.assessment(Scene.AREA);
        await().until(() -> plan(assessment, UUID.randomUUID()).statusCode() == 201);
        areOneCreation(database, "survey", () -> plan(assessment, id));
    }

    private static Response plan(UUID assessment, UUID survey) {
        return Scene.coordinator().body(Scene.plan(assessment)).put("/v1/surveys/" + survey);
    }
}
