package org.waymark.assessment;

import static org.waymark.testkit.FirstPuts.areOneCreation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** However many send it first at the same time, one thing is created and all hear the same of it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OverlappingFirstPutsTest {
    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void of_a_programme() throws Exception {
        String token = Tokens.of("programme").programmes(id).token();
        areOneCreation(
                database,
                "programme",
                () -> World.as(token).body(World.definition("p-" + id)).put("/v1/programmes/" + id));
    }

    @Test
    void of_an_assessment() throws Exception {
        String setting = World.setting(World.cycle(), Samples.WELSH_AREA, "wales");
        areOneCreation(
                database,
                "assessment",
                () -> World.as(World.coordinator()).body(setting).put("/v1/assessments/" + id));
    }
}
