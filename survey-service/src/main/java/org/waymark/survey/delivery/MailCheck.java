package org.waymark.survey.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Mails carry links that are for one person alone. */
@ApplicationScoped
class MailCheck implements ProductionCheck {
    private final String from;
    private final boolean tls;
    private final Optional<String> startTls;

    MailCheck(
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls,
            @ConfigProperty(name = "quarkus.mailer.start-tls") Optional<String> startTls) {
        this.from = from;
        this.tls = tls;
        this.startTls = startTls;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(
                        Finding.when(
                                from.contains(".invalid"),
                                "QUARKUS_MAILER_FROM",
                                "it is an address that nobody can answer"),
                        Finding.when(
                                !tls
                                        && !startTls.map("REQUIRED"::equalsIgnoreCase)
                                                .orElse(false),
                                "QUARKUS_MAILER_START_TLS",
                                "mails would reach the mail server unencrypted where it allows that"))
                .flatMap(List::stream)
                .toList();
    }
}
