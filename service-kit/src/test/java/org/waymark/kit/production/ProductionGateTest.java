package org.waymark.kit.production;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ProductionGateTest {
    private static final ProductionCheck ONE = check("one", "ONE");
    private static final ProductionCheck TWO = check("two", "TWO");

    @Inject
    ProductionGate gate;

    @Test
    void says_everything_at_once_each_with_its_setting() {
        String said = assertThrows(NotReadyForProduction.class, gate::check).getMessage();
        for (String setting : List.of(
                "WAYMARK_ISSUER",
                "WAYMARK_DATABASE_PASSWORD",
                "KAFKA_SECURITY_PROTOCOL",
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING")) {
            assertTrue(said.contains(setting + ":"), said);
        }
    }

    @Test
    void starts_when_nothing_is_found() {
        assertDoesNotThrow(() -> gate(false, Set.of()).open(new StartupEvent()));
    }

    @Test
    void does_not_start_when_anything_is_found() {
        assertThrows(
                NotReadyForProduction.class,
                () -> gate(false, Set.of(), ONE, TWO).open(new StartupEvent()));
    }

    @Test
    void checks_nothing_for_a_demonstration() {
        assertDoesNotThrow(() -> gate(true, Set.of(), ONE, TWO).open(new StartupEvent()));
    }

    @Test
    void leaves_out_what_is_ignored_by_name_and_nothing_else() {
        String said = assertThrows(
                        NotReadyForProduction.class,
                        () -> gate(false, Set.of("one"), ONE, TWO).check())
                .getMessage();
        assertTrue(said.contains("two | TWO:"), said);
        assertFalse(said.contains("one | ONE:"), said);
        assertDoesNotThrow(() -> gate(false, Set.of("one", "two"), ONE, TWO).check());
    }

    @Test
    void does_not_start_when_a_name_to_be_ignored_is_misspelt() {
        String said = assertThrows(
                        NotReadyForProduction.class,
                        () -> gate(false, Set.of("oen")).check())
                .getMessage();
        assertTrue(said.contains("no check is named oen"), said);
    }

    private static ProductionGate gate(boolean demonstration, Set<String> ignored, ProductionCheck... checks) {
        Config settings = new SmallRyeConfigBuilder()
                .withDefaultValue("waymark.demonstration", Boolean.toString(demonstration))
                .withDefaultValue("quarkus.application.name", "kit-test")
                .build();
        return new ProductionGate(List.of(checks), settings, Optional.of(ignored));
    }

    private static ProductionCheck check(String name, String setting) {
        return new ProductionCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Finding> findings() {
                return List.of(new Finding(setting, "it is wrong"));
            }
        };
    }
}
