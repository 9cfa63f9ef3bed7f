package org.waymark.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL server that the class path carries for this kind of machine. */
final class PostgresPrograms {
    private PostgresPrograms() {}

    /**
     * @param folder where unpacked servers are kept, one folder a version
     * @return the unpacked server: {@code bin}, {@code lib}, {@code share}
     */
    static Path unpackInto(Path folder) {
        URL archive = archive();
        try {
            Path jar = Path.of(((JarURLConnection) archive.openConnection())
                    .getJarFileURL()
                    .getPath());
            Path server = folder.resolve(jar.getFileName().toString().replace(".jar", ""));
            if (!Files.exists(server)) {
                // moved into place when complete: an interrupted unpacking is not taken for a server
                Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unpacking");
                unpack(archive, unfinished);
                Files.move(unfinished, server, StandardCopyOption.ATOMIC_MOVE);
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PostgresPrograms.class.getResource("/postgres-%s-%s.txz".formatted(system, processor));
        if (archive == null) {
            throw new StackFailure(
                    "There is no PostgreSQL for %s on %s here; docker-compose.yml runs Waymark in containers."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream bytes = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
