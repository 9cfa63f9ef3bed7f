package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLockTest {
    @TempDir
    Path data;

    private Process other;

    @AfterEach
    void end() {
        if (other != null) {
            other.destroyForcibly();
        }
    }

    @Test
    void ends_a_server_that_outlived_its_launcher() throws IOException {
        other = sleeping(data.toString());
        lock(other.pid());
        Postgres.clearLockOf(data);
        assertFalse(other.isAlive());
    }

    @Test
    void leaves_a_stranger_alone_that_now_has_the_process_id() throws IOException {
        other = sleeping("/elsewhere");
        lock(other.pid());
        Postgres.clearLockOf(data);
        assertTrue(other.isAlive());
        assertFalse(Files.exists(data.resolve("postmaster.pid")));
    }

    @Test
    void leaves_the_lock_of_a_dead_server_to_the_next_one() throws Exception {
        other = sleeping(data.toString());
        other.destroyForcibly().waitFor();
        lock(other.pid());
        Postgres.clearLockOf(data);
        assertTrue(Files.exists(data.resolve("postmaster.pid")));
    }

    @Test
    void copes_with_a_lock_that_is_no_lock() throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "rubbish\n");
        Postgres.clearLockOf(data);
        assertTrue(Files.exists(data.resolve("postmaster.pid")));
    }

    private void lock(long pid) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
    }

    private static Process sleeping(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; :", argument).start();
    }
}
