package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One program of the stack. It can be started again after {@link #stop()} or {@link #kill()}, on the same port and data. */
public abstract class Component {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    // what a Java virtual machine says that was told to exit then
    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128 + 9;

    protected final Layout layout;
    private final String name;
    private final int port;
    private Child child;

    protected Component(String name, int port, Layout layout) {
        this.name = name;
        this.port = port;
        this.layout = layout;
    }

    protected abstract List<String> command();

    protected abstract boolean isReady();

    protected Map<String, String> environment() {
        return Map.of();
    }

    protected String endingSignal() {
        return "TERM";
    }

    /** All that it listens on. */
    protected List<Integer> ports() {
        return List.of(port);
    }

    /** Files that must be there before the program starts. */
    protected void prepare() {}

    public final String name() {
        return name;
    }

    public final int port() {
        return port;
    }

    /** Where the program's output goes. */
    public final Path log() {
        return layout.log(name);
    }

    public final boolean isRunning() {
        return child != null && child.isRunning();
    }

    /**
     * Starts the program; returns before it is ready.
     *
     * @throws StackFailure when its port is taken by somebody else
     */
    public final void start() {
        if (isRunning()) {
            return;
        }
        keepOneOldLog();
        // the watcher of a child that ended by itself still waits for the pipe, and would outlive it
        stop();
        ports().forEach(this::claim);
        prepare();
        launch();
    }

    /**
     * Returns when the program answers.
     *
     * @throws StackFailure when it ends or does not answer within five minutes
     */
    public final void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!isRunning() && !startsAgain()) {
                throw failure("ended while starting");
            }
            if (Instant.now().isAfter(end)) {
                throw failure("did not become ready in " + PATIENCE.toMinutes() + " minutes");
            }
            pause();
        }
    }

    final long pid() {
        return child.pid();
    }

    /** How it ended, as far as its exit status tells: a verb for a sentence that begins with its name. */
    final String ending() {
        return switch (child.exitStatus()) {
            case OUT_OF_MEMORY -> "ran out of memory";
            case KILLED -> "was killed";
            default -> "ended by itself with status " + child.exitStatus();
        };
    }

    /** Asks the program to end and returns at once; {@link #stop()} waits for it. */
    final void ask() {
        if (child != null) {
            child.ask();
        }
    }

    /** Returns when the program has ended by itself. */
    final void awaitEnd() {
        child.awaitEnd();
    }

    /** Asks the program to end and waits for it; does nothing when it is not running. */
    public final void stop() {
        if (child != null) {
            child.stop();
        }
    }

    /** {@code kill -9}. */
    public final void kill() {
        child.kill();
    }

    /** Whether an early end is a passing one, and the program was launched again. */
    protected boolean startsAgain() {
        return false;
    }

    protected final void launch() {
        child = Child.start(command(), environment(), endingSignal(), layout.log(name), layout.pidFile(name));
    }

    private void keepOneOldLog() {
        Path log = layout.log(name);
        if (child != null || !Files.exists(log)) {
            return;
        }
        try {
            Files.move(
                    log, log.resolveSibling(name + ".previous.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void claim(int port) {
        Instant start = Instant.now();
        while (!PortOwner.isFree(port)) {
            // the children of a launcher killed a moment ago are still on their way out
            boolean ours = PortOwner.of(port).map(this::isOurs).orElse(false);
            if (Instant.now().isAfter(start.plusSeconds(ours ? 15 : 1))) {
                throw new StackFailure(PortOwner.explain(port, name));
            }
            pause();
        }
    }

    private boolean isOurs(ProcessHandle owner) {
        return Leftover.serves(owner, layout.home());
    }

    private StackFailure failure(String what) {
        Path log = layout.log(name);
        return new StackFailure(
                "%s %s. The end of %s:%n%n%s%n%nIf the data is from another version, ./start --reset begins anew."
                        .formatted(name, what, log, tail(log)));
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    protected static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
