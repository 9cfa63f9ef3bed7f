package org.waymark.kit.production;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks every {@link ProductionCheck} before the service does anything, and says all findings at once. What switches checks off is
 * said too, in the log: nobody should find out later that nothing was looked at.
 */
@ApplicationScoped
public class ProductionGate {
    private static final Logger LOG = Logger.getLogger(ProductionGate.class);
    private static final String DEMONSTRATION = "waymark.demonstration";

    private final List<ProductionCheck> checks;
    private final Config settings;
    private final Set<String> ignored;

    ProductionGate(
            @All List<ProductionCheck> checks,
            Config settings,
            @ConfigProperty(name = "waymark.production.ignore") Optional<Set<String>> ignored) {
        this.checks = checks;
        this.settings = settings;
        this.ignored = ignored.orElse(Set.of());
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (settings.getValue(DEMONSTRATION, Boolean.class)) {
            LOG.warnf(
                    "For made-up data only: %s is true (%s), so nothing is checked of %s",
                    DEMONSTRATION, settings.getConfigValue(DEMONSTRATION).getSourceName(), names());
        } else {
            check();
        }
    }

    /** @throws NotReadyForProduction with every finding of the checks that are not ignored */
    void check() {
        lines(check -> ignored.contains(check.name()))
                .forEach(line -> LOG.warnf("Ignored by waymark.production.ignore: %s", line));
        List<String> found = lines(check -> !ignored.contains(check.name()));
        Set<String> unknown = new TreeSet<>(ignored);
        unknown.removeAll(names());
        unknown.forEach(
                name -> found.add("WAYMARK_PRODUCTION_IGNORE: no check is named " + name + "; there are " + names()));
        if (!found.isEmpty()) {
            throw new NotReadyForProduction(settings.getValue("quarkus.application.name", String.class), found);
        }
    }

    private List<String> lines(Predicate<ProductionCheck> some) {
        return new java.util.ArrayList<>(checks.stream()
                .filter(some)
                .flatMap(check -> check.findings().stream()
                        .map(finding -> check.name() + " | " + finding.setting() + ": " + finding.problem()))
                .toList());
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        checks.forEach(check -> names.add(check.name()));
        return names;
    }
}
