package org.waymark.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;
import org.waymark.kit.production.Published;

/** Whoever knows the page's secrets can take over its sign-in, or read the sessions of those who are signed in. */
@ApplicationScoped
class PageSecretsCheck implements ProductionCheck {
    private final String client;
    private final String sessions;

    PageSecretsCheck(
            @ConfigProperty(name = "quarkus.oidc.page.credentials.secret") Optional<String> client,
            @ConfigProperty(name = "quarkus.oidc.page.token-state-manager.encryption-secret")
                    Optional<String> sessions) {
        this.client = client.orElse("");
        this.sessions = sessions.orElse("");
    }

    @Override
    public String name() {
        return "page-secrets";
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(
                        Finding.when(
                                Published.is(client),
                                "WAYMARK_DASHBOARD_SECRET",
                                "the client's secret is published with Waymark"),
                        Finding.when(
                                Published.is(sessions),
                                "WAYMARK_SESSION_SECRET",
                                "the key of the sessions is published with Waymark"))
                .flatMap(List::stream)
                .toList();
    }
}
