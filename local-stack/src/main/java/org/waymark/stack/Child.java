package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that cannot outlive this process. It holds a pipe from us; when the pipe closes, because we close it or because
 * we were killed, a watcher beside the program asks it to end and, 20 seconds later, ends it.
 */
final class Child {
    // Runs the program in its own session, so that Ctrl-C reaches only the launcher, which stops things in order.
    // `exec` keeps the process id: the Process we hold is the program itself, and killing it kills nothing else.
    private static final String WATCHED = """
            ending=$1; shift; exec 3<&0 </dev/null
            ( trap '' INT HUP TERM
              cat <&3 >/dev/null
              kill -s "$ending" $$ || exit
              for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do sleep 1; kill -0 $$ || exit; done
              kill -s KILL $$ ) 2>/dev/null &
            exec "$@" 3<&-
            """;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * @param ending the signal that asks the program to end, such as {@code TERM}
     * @param log receives everything the program prints; appended to
     */
    static Child start(List<String> command, Map<String, String> environment, String ending, Path log, Path pidFile) {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(pidFile.getParent());
            ProcessBuilder builder = new ProcessBuilder(watched(command, ending))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new Child(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> watched(List<String> command, String ending) {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            all.add("/usr/bin/setsid");
        }
        all.addAll(List.of("/bin/sh", "-c", WATCHED, "waymark", ending));
        all.addAll(command);
        return all;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** 128 and the signal's number when a signal ended it; only for a program that has ended. */
    int exitStatus() {
        return process.exitValue();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Asks the program to end; returns at once. */
    void ask() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** Asks the program to end and waits for it. */
    void stop() {
        ask();
        try {
            if (!process.waitFor(25, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** {@code kill -9}, and waits until the program is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
