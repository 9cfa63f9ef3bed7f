package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole of Waymark on one machine. Every part can be stopped, killed and started again while the rest goes on, which is
 * what the system tests use it for.
 */
public final class LocalStack implements AutoCloseable {
    // the first keys the hashes of invitations, the second the sessions of the national page
    private static final Map<String, String> SECRETS =
            Map.of("survey", "WAYMARK_SURVEY_KEY", "reporting", "WAYMARK_SESSION_SECRET");

    private final Layout layout;
    private final Endpoints endpoints;
    private final Tokens tokens;
    private final Postgres postgres;
    private final Broker broker;
    private final TokenProvider tokenProvider;
    private final MailServer mailServer;
    private final List<Service> services;
    private HomeLock lock;

    public LocalStack(Layout layout, Ports ports) {
        this.layout = layout;
        endpoints = Endpoints.of(ports);
        tokens = new Tokens(endpoints.issuer());
        postgres = new Postgres(ports.postgres(), layout);
        broker = new Broker(ports.broker(), ports.brokerController(), layout);
        tokenProvider = new TokenProvider(ports.tokens(), layout);
        mailServer = new MailServer(ports.smtp(), ports.mails(), layout);
        services = List.of(
                service(
                        "framework-catalog",
                        "catalog",
                        ports.catalog(),
                        ports.management().catalog()),
                service(
                        "survey-service",
                        "survey",
                        ports.survey(),
                        ports.management().survey()),
                service(
                        "assessment-service",
                        "assessment",
                        ports.assessment(),
                        ports.management().assessment()),
                service(
                        "reporting-service",
                        "reporting",
                        ports.reporting(),
                        ports.management().reporting()));
    }

    /**
     * Starts the launcher.
     *
     * @param args see {@code ./start --help}
     */
    public static void main(String[] args) {
        System.exit(new Launcher(System.out, System.err).run(args));
    }

    Layout layout() {
        return layout;
    }

    List<Service> services() {
        return services;
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** Tokens of the demonstration users; the token provider must be ready when one is asked for. */
    public Tokens tokens() {
        return tokens;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Broker broker() {
        return broker;
    }

    public MailServer mailServer() {
        return mailServer;
    }

    public TokenProvider tokenProvider() {
        return tokenProvider;
    }

    /**
     * @param module such as {@code survey-service}
     * @throws NoSuchElementException for any other name
     */
    public Service service(String module) {
        return services.stream()
                .filter(service -> service.name().equals(module))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that {@link #close()} stops. */
    public List<Component> components() {
        return Stream.concat(Stream.of(postgres, broker, tokenProvider, mailServer), services.stream())
                .toList();
    }

    /**
     * Takes the stack's folder for this process and ends what a killed launcher may have left behind in it; {@link
     * #startInfrastructure} does so too.
     *
     * @throws StackFailure when another launcher uses it
     */
    public void claim() {
        if (lock == null) {
            lock = HomeLock.of(layout.home());
            components().forEach(component -> Leftover.end(layout.pidFile(component.name()), layout.home()));
        }
    }

    /** Deletes all data; nothing may be running. */
    public void reset() {
        claim();
        lock.clearFolder();
    }

    /**
     * PostgreSQL with a database per service, the broker, the token provider and the mail server; returns when they are ready.
     *
     * @throws StackFailure when this stack's folder is in use by another launcher, a port is taken or a part does not start
     */
    public void startInfrastructure(Consumer<String> progress) {
        claim();
        start(List.of(postgres, broker, tokenProvider, mailServer), progress);
        services.forEach(service -> postgres.provide(service.database()));
    }

    /**
     * Makes what lets services start fast, where it is missing or of another build: each starts once and ends. A service without
     * starts all the same.
     */
    void makeArchives(Consumer<String> progress) {
        List<Service> without =
                services.stream().filter(service -> !service.hasArchive()).toList();
        without.forEach(Service::startForArchive);
        for (Service service : without) {
            service.awaitEnd();
            progress.accept("%-20s %s"
                    .formatted(
                            service.name(),
                            service.hasArchive() ? "done" : "starts slowly; %s says why".formatted(service.log())));
        }
    }

    /** The four services, side by side; returns when they are ready. */
    public void startServices(Consumer<String> progress) {
        start(services, progress);
    }

    private Map<String, String> surroundings(String database, int port, int management) {
        Map<String, String> variables = new HashMap<>();
        variables.put("WAYMARK_DEMONSTRATION", "true");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        // everybody on this machine has one address
        variables.put("WAYMARK_LIMITS_ANONYMOUS_PER_MINUTE", "6000");
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        variables.put("QUARKUS_DATASOURCE_USERNAME", database);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database);
        variables.put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", endpoints.issuer().toString());
        if (database.equals("survey")) {
            // nobody waits minutes on one machine
            variables.put("WAYMARK_SURVEY_MAIL_RETRY", "5s");
            variables.put("QUARKUS_MAILER_PORT", Integer.toString(mailServer.smtp()));
            variables.put("WAYMARK_SURVEY_ANSWER_URL", endpoints.survey() + "/answer");
        }
        if (SECRETS.containsKey(database)) {
            String secret = SECRETS.get(database);
            variables.put(secret, Secret.keptIn(layout.data("secrets").resolve(secret)));
        }
        return variables;
    }

    /** Writes what each service needs to know of its surroundings into a file for a shell to read; {@code ./dev} does. */
    void writeEnvironment() {
        Path folder = layout.data("env");
        try {
            Files.createDirectories(folder);
            for (Service service : services) {
                Files.write(
                        folder.resolve(service.name()),
                        service.environment().entrySet().stream()
                                .map(variable -> variable.getKey() + "=" + variable.getValue())
                                .sorted()
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops everything, the services first. */
    @Override
    public void close() {
        stop(services);
        stop(List.of(mailServer, tokenProvider, broker, postgres));
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private Service service(String module, String database, int port, int management) {
        return new Service(module, database, port, management, layout, () -> surroundings(database, port, management));
    }

    private static void stop(List<? extends Component> components) {
        components.forEach(Component::ask);
        components.forEach(Component::stop);
    }

    private static void start(List<? extends Component> components, Consumer<String> progress) {
        Instant begin = Instant.now();
        components.forEach(Component::start);
        for (Component component : components) {
            component.awaitReady();
            progress.accept("%-20s ready on port %5d after %4.1f s"
                    .formatted(
                            component.name(),
                            component.port(),
                            Duration.between(begin, Instant.now()).toMillis() / 1000.0));
        }
    }
}
