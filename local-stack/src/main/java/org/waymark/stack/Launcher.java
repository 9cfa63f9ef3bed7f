package org.waymark.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program behind {@code ./start}. Exit status: 0 fine, 1 something failed or does not compare, 2 wrong option. */
final class Launcher {
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopping;

    Launcher(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        try {
            Options options = Options.parse(args);
            if (options.help()) {
                out.print(Options.USAGE);
                return 0;
            }
            return run(options, new LocalStack(Layout.of(Layout.projectAround(Path.of(""))), Ports.fixed()));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Options.USAGE);
            return 2;
        } catch (StackFailure e) {
            return failed(e);
        }
    }

    private int run(Options options, LocalStack stack) {
        stack.claim();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        start(options, stack);
        return watch(stack);
    }

    private void start(Options options, LocalStack stack) {
        if (options.reset()) {
            say("Deleting all data");
            stack.reset();
        }
        say("Starting the infrastructure");
        stack.startInfrastructure(this::detail);
        if (options.services()) {
            say("Starting the services");
            stack.startServices(this::detail);
        }
    }

    /** Returns only when the waiting is interrupted; the shutdown hook stops everything. */
    private int watch(LocalStack stack) {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(2);
            }
        } catch (InterruptedException e) {
            return 0;
        }
    }

    private void stop(LocalStack stack) {
        stopping = true;
        say("Stopping");
        stack.close();
    }

    private int failed(StackFailure failure) {
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
