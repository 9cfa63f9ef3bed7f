package org.waymark.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Whoever can change what the provider answers can sign in as anyone. */
@ApplicationScoped
class IssuerCheck implements ProductionCheck {
    private final String issuer;

    IssuerCheck(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.issuer = issuer.orElse("");
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                !issuer.startsWith("https://"),
                "WAYMARK_ISSUER",
                "the keys by which tokens are judged are not fetched over https");
    }
}
