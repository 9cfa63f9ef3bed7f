package org.waymark.reporting;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.AccessMatrix;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    @Test
    void every_operation_is_open_to_whom_the_matrix_says_and_to_nobody_else() {
        var world = World.announced(1);
        World.publish(world.baseline("England").state(), 1);
        world.awaitAreas(1);
        world.staff()
                .contentType("application/json")
                .body("{\"source\": \"A report\"}")
                .put(world.path("/published-figures"))
                .then()
                .statusCode(201);
        AccessMatrix.check(new Rows(world));
    }

    private record Rows(World world) implements AccessMatrix.World {
        @Override
        public String token(String role, boolean own) {
            return Tokens.of(role)
                    .areas("W99000001")
                    .programmes(own ? world.programme : UUID.randomUUID())
                    .token();
        }

        @Override
        public String value(String name) {
            return Map.of(
                            "programmeId", world.programme,
                            "cycleId", world.cycle,
                            "letter", UUID.randomUUID())
                    .get(name)
                    .toString();
        }
    }
}
