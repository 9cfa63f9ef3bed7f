package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {
    private static final String THIS_JDK = System.getProperty("java.vm.version");

    @TempDir
    Path app;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(app.resolve("quarkus-run.jar"), "");
    }

    @Test
    void starts_without_one() {
        assertEquals(List.of("-jar", jar.toString()), new StartArchive(jar).starting());
    }

    @Test
    void starts_with_one_of_this_jar_and_this_jdk() throws IOException {
        Path options = archiveOf(THIS_JDK);
        assertEquals(List.of("@" + options, "-jar", jar.toString()), new StartArchive(jar).starting());
    }

    /** Another JDK may not even know the option, and would refuse to start. */
    @Test
    void passes_over_one_of_another_jdk() throws IOException {
        archiveOf("25+36-LTS");
        assertFalse(new StartArchive(jar).isCurrent());
    }

    @Test
    void passes_over_one_of_an_earlier_build() throws IOException {
        archiveOf(THIS_JDK);
        assertTrue(new StartArchive(jar).isCurrent());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertFalse(new StartArchive(jar).isCurrent());
    }

    private Path archiveOf(String jdk) throws IOException {
        return Files.writeString(app.resolve("start.options"), "# " + jdk + "\n\"-XX:SharedArchiveFile=start.jsa\"\n");
    }
}
