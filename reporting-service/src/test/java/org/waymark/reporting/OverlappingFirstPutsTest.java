package org.waymark.reporting;

import static org.waymark.testkit.FirstPuts.areOneCreation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    void of_published_figures() throws Exception {
        var world = World.announced(1);
        world.awaitAreas(0);
        areOneCreation(
                database,
                "owned.published_figures",
                () -> world.staff()
                        .contentType("application/json")
                        .body("{\"source\": \"A report\"}")
                        .put(world.path("/published-figures")));
    }
}
