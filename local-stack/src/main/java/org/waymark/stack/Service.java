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
    private final Supplier<Map<String, String>> surroundings;

    /**
     * @param module the module and the service's name, such as {@code survey-service}
     * @param database the name of its database
     * @param surroundings environment variables that tell it where everything else is
     */
    Service(String module, String database, int port, Layout layout, Supplier<Map<String, String>> surroundings) {
        super(module, port, layout);
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

    @Override
    protected boolean isReady() {
        return isRunning() && Probe.answers(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port())));
    }
}
