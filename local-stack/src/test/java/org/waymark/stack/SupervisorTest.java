package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final RestartPolicy POLICY = new RestartPolicy(2, Duration.ofMinutes(10), Duration.ofSeconds(1));

    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");

    private Shell shell;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        shell = new Shell(new Layout(home, home));
        shell.start();
        supervisor = new Supervisor(List.of(shell), POLICY, said::add);
    }

    @AfterEach
    void stop() {
        shell.stop();
    }

    @Test
    void starts_again_what_was_killed_after_a_pause() {
        shell.kill();
        assertTrue(supervisor.look(now));
        assertFalse(shell.isRunning());
        assertTrue(look(1));
        assertTrue(shell.isRunning());
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("shell was killed; "), said.get(0));
    }

    @Test
    void says_that_memory_ran_out() {
        shell.exit(3);
        assertTrue(supervisor.look(now));
        assertTrue(said.get(0).startsWith("shell ran out of memory; "), said.get(0));
    }

    @Test
    void gives_up_what_ends_again_and_again() {
        shell.kill();
        assertTrue(supervisor.look(now));
        look(1);
        shell.kill();
        assertTrue(supervisor.look(now));
        look(2);
        shell.kill();
        assertFalse(supervisor.look(now));
        assertFalse(look(60));
        assertFalse(shell.isRunning());
        assertTrue(said.get(2).contains("left alone"), said.get(2));
    }

    @Test
    void starts_nothing_while_the_stack_stops() {
        shell.kill();
        supervisor.look(now);
        supervisor.stop();
        assertFalse(look(60));
        assertFalse(shell.isRunning());
    }

    private boolean look(int secondsLater) {
        now = now.plusSeconds(secondsLater);
        return supervisor.look(now);
    }

    /** A program that lives until it is told a status to end with. */
    private static final class Shell extends Component {
        private final Path status;

        Shell(Layout layout) {
            super("shell", Ports.free().catalog(), layout);
            status = layout.home().resolve("status");
        }

        void exit(int with) {
            try {
                Files.writeString(status, Integer.toString(with));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            awaitEnd();
        }

        @Override
        protected List<String> command() {
            return List.of(
                    "sh", "-c", "until [ -s \"$0\" ]; do sleep 0.1; done; exit $(cat \"$0\")", status.toString());
        }

        @Override
        protected boolean isReady() {
            return isRunning();
        }
    }
}
