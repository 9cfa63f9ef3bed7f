package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    @TempDir
    Path folder;

    @Test
    void refuses_a_second_launcher() {
        try (HomeLock first = HomeLock.of(folder)) {
            var refusal = assertThrows(StackFailure.class, () -> HomeLock.of(folder));
            assertTrue(refusal.getMessage().contains("already running"));
        }
        HomeLock.of(folder).close();
    }

    @Test
    void deletes_everything_but_itself() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c"), "data");
        Files.createSymbolicLink(folder.resolve("a/link"), folder.resolve("a/b"));
        try (HomeLock lock = HomeLock.of(folder);
                Stream<Path> left = deleted(lock)) {
            assertEquals(List.of(folder.resolve("lock")), left.toList());
        }
    }

    private Stream<Path> deleted(HomeLock lock) throws IOException {
        lock.clearFolder();
        return Files.list(folder);
    }
}
