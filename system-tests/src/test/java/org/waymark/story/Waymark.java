package org.waymark.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.waymark.demonstration.Comparison;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.Patience;
import org.waymark.demonstration.Services;
import org.waymark.stack.Endpoints;
import org.waymark.stack.Layout;
import org.waymark.stack.LocalStack;
import org.waymark.stack.Ports;

/** One running system for all stories of this module, loaded once. It ends with the test run. */
final class Waymark {
    /** Longer than usual: while a part is killed and started again, news travels late. */
    private static final Patience THROUGH_OUTAGES =
            new Patience(Duration.ofMinutes(3), Duration.ofMinutes(5), Duration.ofMinutes(3));

    private static Waymark running;

    private final LocalStack stack;
    private boolean loaded;

    private Waymark(LocalStack stack) {
        this.stack = stack;
    }

    static synchronized Waymark running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Running, with the demonstration programme in it. */
    static synchronized Waymark loaded() {
        Waymark waymark = running();
        if (!waymark.loaded) {
            LoadUnderFire.load(waymark);
            waymark.loaded = true;
        }
        return waymark;
    }

    /** Another system, for a story whose things the others must not meet; whoever asks for it closes it. */
    static Waymark apart() {
        return start();
    }

    private static Waymark start() {
        try {
            Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stack");
            LocalStack stack = new LocalStack(new Layout(Layout.projectAround(Path.of("")), home), Ports.free());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.startInfrastructure(System.out::println);
            stack.startServices(System.out::println);
            return new Waymark(stack);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    LocalStack stack() {
        return stack;
    }

    Demonstration demonstration() {
        Endpoints endpoints = stack.endpoints();
        Services services = new Services(
                endpoints.catalog(),
                endpoints.survey(),
                endpoints.assessment(),
                endpoints.reporting(),
                endpoints.mails());
        return new Demonstration(services, this::tokenFor, THROUGH_OUTAGES);
    }

    Comparison compare() {
        return demonstration().compare();
    }

    String tokenFor(DemoUser user) {
        return stack.tokens().tokenFor(user);
    }
}
