package org.waymark.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of the four services, from the jar that the build left in its module. */
public final class Service extends Component {
    private final String database;
    private final int management;
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

    @Override
    protected List<String> command() {
        return JavaProgram.command(
                "256m",
                layout.home(),
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        layout.serviceJar(name()).toString()));
    }

    @Override
    protected Map<String, String> environment() {
        return surroundings.get();
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
