package org.waymark.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Pages of every origin, or of one that anyone on its way can change, could speak for those who are signed in. */
@ApplicationScoped
class CorsCheck implements ProductionCheck {
    private final List<String> origins;

    CorsCheck(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of());
    }

    @Override
    public String name() {
        return "cors";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                origins.stream().anyMatch(origin -> !origin.trim().startsWith("https://")),
                "WAYMARK_CORS_ORIGINS",
                "it admits every origin, a pattern of them, or one without https; name each by its https address");
    }
}
