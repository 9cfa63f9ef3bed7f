package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a stack's folder to one launcher; the system releases it when the launcher dies, however it dies. */
final class HomeLock implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private HomeLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StackFailure when another launcher has it */
    static HomeLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new StackFailure(
                        "Waymark is already running from %s. Stop it first (Ctrl-C where it runs).".formatted(folder));
            }
            return new HomeLock(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes everything in the folder but the lock. */
    void clearFolder() {
        try (Stream<Path> everything = Files.walk(folder)) {
            List<Path> deepestFirst = everything
                    .filter(path -> !path.equals(folder) && !path.equals(file(folder)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }
}
