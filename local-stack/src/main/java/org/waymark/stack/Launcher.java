package org.waymark.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.demonstration.Comparison;
import org.waymark.demonstration.Demonstration;
import org.waymark.demonstration.LoadFailed;
import org.waymark.demonstration.Patience;
import org.waymark.demonstration.Services;

/** The program behind {@code ./start}. Exit status: 0 fine, 1 something failed or does not compare, 2 wrong option. */
final class Launcher {
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopping;
    private volatile Supervisor supervisor;

    Launcher(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        try {
            Options options = Options.parse(args);
            return run(options, new LocalStack(Layout.of(Layout.projectAround(Path.of(""))), Ports.fixed()));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (StackFailure | LoadFailed e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int run(Options options, LocalStack stack) throws InterruptedException {
        stack.claim();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        start(options, stack);
        Thread watching = watch(stack);
        Demonstration demonstration =
                new Demonstration(Services.onLoopback(), stack.tokens()::tokenFor, Patience.usual());
        if (options.demonstration()) {
            say("Loading the demonstration programme through the public APIs");
            demonstration.load(this::detail);
        } else if (options.services()) {
            demonstration.registerAreas(this::detail);
        }
        if (options.verify()) {
            return compare(demonstration);
        }
        say(options.services() ? Welcome.everything(stack, options.demonstration()) : Welcome.infrastructure());
        watching.join();
        return 1;
    }

    private void start(Options options, LocalStack stack) {
        if (options.reset()) {
            say("Deleting all data");
            stack.reset();
        }
        say("Starting the infrastructure");
        stack.startInfrastructure(this::detail);
        stack.writeEnvironment();
        if (options.services()) {
            if (!stack.services().stream().allMatch(Service::hasArchive)) {
                say("Preparing fast starts (once a build)");
                stack.makeArchives(this::detail);
            }
            say("Starting the services");
            stack.startServices(this::detail);
        }
    }

    private int compare(Demonstration demonstration) {
        say("Comparing every figure with the published ones");
        Comparison comparison = demonstration.compare();
        say(comparison.print());
        return comparison.holds() ? 0 : 1;
    }

    /** Ends when nothing is left to look after; Ctrl-C ends the process, and the shutdown hook stops everything. */
    private Thread watch(LocalStack stack) {
        List<Component> running =
                stack.components().stream().filter(Component::isRunning).toList();
        supervisor = new Supervisor(running, RestartPolicy.usual(), err::println);
        Thread watching = new Thread(() -> {
            while (supervisor.look(Instant.now())) {
                pause();
            }
        });
        watching.setDaemon(true);
        watching.start();
        return watching;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(LocalStack stack) {
        stopping = true;
        if (supervisor != null) {
            supervisor.stop();
        }
        say("Stopping");
        stack.close();
    }

    private int failed(RuntimeException failure) {
        if (!stopping) {
            err.println();
            err.println(failure.getMessage());
        }
        return 1;
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private void detail(String line) {
        say("  " + line);
    }
}
