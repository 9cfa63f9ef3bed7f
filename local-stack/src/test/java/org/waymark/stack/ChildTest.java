package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path folder;

    /** Not by INT: a run that began in a script's background ignores it, and so do all its children. */
    @Test
    void ends_by_the_signal_it_was_given() throws Exception {
        Child child = start(folder, "sh", "-c", "trap 'echo bye; exit' USR1; echo up; while :; do sleep 0.1; done");
        while (!log().contains("up")) {
            Thread.onSpinWait();
        }
        child.stop();
        assertFalse(child.isRunning());
        assertTrue(log().contains("bye"));
    }

    @Test
    void is_the_program_itself_and_not_a_shell_around_it() throws IOException {
        Child child = start(folder, "sleep", "60");
        assertEquals(Long.toString(child.pid()), Files.readString(folder.resolve("pid")));
        child.kill();
        assertFalse(child.isRunning());
    }

    @Test
    void ends_when_the_launcher_is_killed() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launching.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader says = new BufferedReader(new InputStreamReader(launcher.getInputStream()));
        ProcessHandle child = ProcessHandle.of(Long.parseLong(says.readLine())).orElseThrow();
        launcher.destroyForcibly().waitFor();
        child.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(child.isAlive());
    }

    /** A launcher that starts a child and then waits to be killed. */
    static final class Launching {
        public static void main(String[] args) throws InterruptedException {
            System.out.println(start(Path.of(args[0]), "sleep", "60").pid());
            Thread.currentThread().join();
        }
    }

    private static Child start(Path folder, String... command) {
        return Child.start(List.of(command), Map.of(), "USR1", folder.resolve("log"), folder.resolve("pid"));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
