package org.waymark.reporting.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.World;
import org.waymark.reporting.model.LocalCopies;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class FloorTest {
    @Inject
    LocalCopies copies;

    @Test
    void no_programme_shows_groups_below_the_operators_floor() {
        assertEquals(List.of(5, 5), minimums(World.announced(4)));
        assertEquals(List.of(9, 9), minimums(World.announced(9)));
    }

    private List<Integer> minimums(World world) {
        world.awaitAreas(0);
        var programmes = new Programmes(copies, 5);
        return QuarkusTransaction.requiringNew()
                .call(() -> List.of(
                        programmes.find(world.programme).orElseThrow().minimumAreas(),
                        programmes.of(List.of(world.programme)).get(0).minimumAreas()));
    }
}
