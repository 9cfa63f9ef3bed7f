package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code deploy/archive} keeps beside a service's jar so that the service starts fast: the classes of a start as the JVM wants
 * them. It holds for one jar and one JDK, and nothing needs it.
 */
record StartArchive(Path jar) {

    boolean isCurrent() {
        try {
            return Files.exists(options())
                    && Files.getLastModifiedTime(options()).compareTo(Files.getLastModifiedTime(jar)) >= 0
                    && Files.readAllLines(options()).get(0).equals("# " + System.getProperty("java.vm.version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program that makes it. */
    List<String> making(Path project, List<String> jvm) {
        List<String> program = List.of(
                project.resolve("deploy/archive").toString(), jar.getParent().toString());
        return Stream.concat(program.stream(), jvm.stream()).toList();
    }

    /** What follows {@code java} to start the service, with the archive where there is one. */
    List<String> starting() {
        Stream<String> archive = isCurrent() ? Stream.of("@" + options()) : Stream.of();
        return Stream.concat(archive, Stream.of("-jar", jar.toString())).toList();
    }

    private Path options() {
        return jar.resolveSibling("start.options");
    }
}
