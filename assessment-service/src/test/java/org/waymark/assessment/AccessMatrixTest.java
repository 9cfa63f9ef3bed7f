package org.waymark.assessment;

import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.AccessMatrix;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void every_endpoint_is_open_to_whom_the_table_says_and_to_nobody_else() {
        Case one = Case.signedOff();
        put(programme(), one.path("/assignments/peer-own"), Case.assignment("peer", Samples.ENGLISH_AREA))
                .statusCode(201);
        AccessMatrix.check(new Table(one));
    }

    /** Everyone's scope around one signed-off assessment. */
    private record Table(Case one) implements AccessMatrix.World {
        @Override
        public String token(String role, boolean own) {
            Tokens token = Tokens.of(role).subject(own ? subject(role) : role + "-foreign");
            token.areas(
                    own && !role.equals("panel") && !role.equals("peer") ? Samples.WELSH_AREA : Samples.ENGLISH_AREA);
            return token.programmes(own ? World.PROGRAMME : UUID.randomUUID()).token();
        }

        private static String subject(String role) {
            return switch (role) {
                case "facilitator" -> World.FACILITATOR;
                case "panel" -> World.PANEL;
                default -> role + "-own";
            };
        }

        @Override
        public String value(String name) {
            return Map.of(
                            "programmeId", World.PROGRAMME.toString(),
                            "cycleId", one.cycle().toString(),
                            "assessment", one.id().toString(),
                            "definition", World.definition("demo"),
                            "setting", World.setting(one.cycle(), Samples.WELSH_AREA, "wales"))
                    .get(name);
        }
    }
}
