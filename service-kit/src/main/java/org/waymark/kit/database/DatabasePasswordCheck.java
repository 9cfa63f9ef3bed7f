package org.waymark.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;
import org.waymark.kit.production.Published;

/** On the local stack user and password are the same word. */
@ApplicationScoped
class DatabasePasswordCheck implements ProductionCheck {
    private final String user;
    private final String password;

    DatabasePasswordCheck(
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.user = user.orElse("");
        this.password = password.orElse("");
    }

    @Override
    public String name() {
        return "database-password";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                password.isEmpty() || password.equals(user) || Published.is(password),
                "WAYMARK_DATABASE_PASSWORD",
                "it is missing, the user's name, or published with Waymark");
    }
}
