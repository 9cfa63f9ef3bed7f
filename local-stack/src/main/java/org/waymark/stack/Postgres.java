package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server. Each service has a database and a user of its own, both with the same name, which is the password
 * as well: the server listens on 127.0.0.1 only and holds nothing real.
 */
public final class Postgres extends Component {
    /** What the server refuses may be somebody's answer: the settings but the first keep it out of the server's log. */
    static final List<String> SETTINGS = List.of(
            "max_connections=200",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");

    private static final String SUPERUSER = "postgres";

    private final Path data;
    private Path programs;
    private int launches;

    Postgres(int port, Layout layout) {
        super("postgres", port, layout);
        this.data = layout.data("postgres").resolve("data");
    }

    /** The JDBC URL of a database, such as {@code survey}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** Creates the database and its user where they are missing; the server must be ready. */
    void provide(String database) {
        try (Connection connection = connect()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", database)) {
                execute(connection, "create role %1$s login password '%1$s'".formatted(database));
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database %1$s owner %1$s".formatted(database));
                execute(connection, "revoke connect on database %s from public".formatted(database));
            }
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL refused to create the database " + database + ": " + e.getMessage(), e);
        }
    }

    @Override
    protected void prepare() {
        programs = PostgresPrograms.unpackInto(layout.data("postgres")).resolve("bin");
        launches = 0;
        if (Files.exists(data)) {
            clearLockOf(data);
        } else {
            initialise();
        }
    }

    /**
     * A server that outlived its launcher runs with the settings of that time: it is ended, never used. A lock file whose
     * process id now belongs to another program would keep the server from starting: it is removed. Any other lock file stays,
     * for the server itself finds out by it whether shared memory is still in use.
     */
    static void clearLockOf(Path data) {
        Path lock = data.resolve("postmaster.pid");
        boolean ended = Leftover.end(lock, data);
        Optional<ProcessHandle> stranger = ended ? Optional.empty() : Leftover.process(lock);
        if (stranger.isPresent()) {
            try {
                Files.deleteIfExists(lock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected List<String> command() {
        launches++;
        List<String> server = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port())));
        Stream.concat(Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories="), SETTINGS.stream())
                .forEach(setting -> server.addAll(List.of("-c", setting)));
        return unprivileged(server);
    }

    /** A fast shutdown: connections are ended, the data is left clean. */
    @Override
    protected String endingSignal() {
        return "INT";
    }

    @Override
    protected boolean isReady() {
        try (Connection ignored = connect()) {
            return isRunning();
        } catch (SQLException e) {
            return false;
        }
    }

    /** After a {@code kill -9} the server refuses to start until the last of its old processes has gone. */
    @Override
    protected boolean startsAgain() {
        if (launches > 20) {
            return false;
        }
        pause();
        launch();
        return true;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, SUPERUSER);
    }

    private void initialise() {
        try {
            Path unfinished = data.resolveSibling(
                    "initialising-" + ProcessHandle.current().pid());
            Path password = Files.writeString(data.resolveSibling("password"), SUPERUSER);
            run(unprivileged(List.of(
                    programs.resolve("initdb").toString(),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-instructions")));
            Files.delete(password);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command) throws IOException {
        Path log = layout.log("postgres-initialisation");
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new StackFailure("PostgreSQL could not be set up:\n" + Files.readString(log));
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> unprivileged(List<String> command) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("/usr/bin/unshare", "--user"));
        all.addAll(command);
        return all;
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
