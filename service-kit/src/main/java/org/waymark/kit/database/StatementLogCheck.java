package org.waymark.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** The rows and values that a statement met belong into no log of the service. */
@ApplicationScoped
class StatementLogCheck implements ProductionCheck {
    private final boolean detail;
    private final boolean values;

    StatementLogCheck(
            @ConfigProperty(
                            name = "quarkus.datasource.jdbc.additional-jdbc-properties.logServerErrorDetail",
                            defaultValue = "true")
                    boolean detail,
            @ConfigProperty(name = "quarkus.hibernate-orm.log.bind-parameters", defaultValue = "false")
                    boolean values) {
        this.detail = detail;
        this.values = values;
    }

    @Override
    public String name() {
        return "statement-log";
    }

    @Override
    public List<Finding> findings() {
        return java.util.stream.Stream.of(
                        Finding.when(
                                detail,
                                "quarkus.datasource.jdbc.additional-jdbc-properties.logServerErrorDetail",
                                "what the database refuses would be quoted in the log; leave it false"),
                        Finding.when(
                                values,
                                "QUARKUS_HIBERNATE_ORM_LOG_BIND_PARAMETERS",
                                "the values of every statement would be logged; leave it false"))
                .flatMap(List::stream)
                .toList();
    }
}
