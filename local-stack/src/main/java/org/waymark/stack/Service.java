package org.waymark.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of the four services, from the jar that the build left in its module. */
public final class Service extends Component {
    private static final String HEAP = "256m";

    private final String database;
    private final int management;
    private boolean archiving;
    private final Supplier<Map<String, String>> surroundings;

    /**
     * @param module the module and the service's name, such as {@code survey-service}
     * @param database the name of its database
     * @param management the port of its health and metrics
     * @param surroundings environment variables that tell it where everything else is
     */
    Service(
            String module,
            String database,
            int port,
            int management,
            Layout layout,
            Supplier<Map<String, String>> surroundings) {
        super(module, port, layout);
        this.management = management;
        this.database = database;
        this.surroundings = surroundings;
    }

    String database() {
        return database;
    }

    @Override
    protected void prepare() {
        Path jar = layout.serviceJar(name());
        if (!Files.exists(jar)) {
            throw new StackFailure("%s is missing: build it first (mvn -DskipTests package).".formatted(jar));
        }
    }

    /** Whether the next start will be a fast one: an archive is there, made with this jar and this JDK. */
    boolean hasArchive() {
        return archive().isCurrent();
    }

    /** Starts the service once for its archive; it ends by itself. */
    void startForArchive() {
        archiving = true;
        try {
            start();
        } finally {
            archiving = false;
        }
    }

    @Override
    protected List<String> command() {
        return archiving
                ? archive().making(layout.project(), JavaProgram.options(HEAP, layout.home()))
                : JavaProgram.command(HEAP, layout.home(), archive().starting());
    }

    private StartArchive archive() {
        return new StartArchive(layout.serviceJar(name()));
    }

    @Override
    protected Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>(surroundings.get());
        // glibc keeps freed memory once per thread otherwise: some 20 MB a service that nobody uses
        variables.put("MALLOC_ARENA_MAX", "2");
        if (archiving) {
            variables.put("JAVA_HOME", System.getProperty("java.home"));
        }
        return variables;
    }

    /** Health and metrics, without a trailing slash: {@code health/live}, {@code health/ready}, {@code metrics} are below. */
    public URI management() {
        return URI.create("http://127.0.0.1:%d/q".formatted(management));
    }

    @Override
    protected List<Integer> ports() {
        return List.of(port(), management);
    }

    @Override
    protected boolean isReady() {
        return isRunning() && Probe.answers(URI.create(management() + "/health/ready"));
    }
}
