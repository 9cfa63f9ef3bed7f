package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that an earlier, killed launcher left behind and that still serves this stack's folder. */
final class Leftover {
    private Leftover() {}

    /**
     * Ends the process that the file names, if it is alive and its command line names the folder: a process id alone proves
     * nothing, since the system uses it again.
     *
     * @param pidFile its first line is a process id; may be missing
     * @return whether there was one
     */
    static boolean end(Path pidFile, Path folder) {
        Optional<ProcessHandle> leftover = process(pidFile).filter(process -> serves(process, folder));
        leftover.ifPresent(Leftover::end);
        return leftover.isPresent();
    }

    /** The living process whose id stands in the first line of the file, whoever it is. */
    static Optional<ProcessHandle> process(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String first =
                    Files.readString(pidFile).lines().findFirst().orElse("").strip();
            return first.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean serves(ProcessHandle process, Path folder) {
        return commandLine(process).contains(folder.toString());
    }

    /** What the system tells of the process's command line; empty when it tells nothing. */
    static String commandLine(ProcessHandle process) {
        // ProcessHandle truncates long command lines on Linux
        Path complete = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.readString(complete).replace('\0', ' ').strip();
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
