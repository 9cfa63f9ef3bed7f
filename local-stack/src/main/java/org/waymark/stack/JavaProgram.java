package org.waymark.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Command lines for programs in a Java virtual machine of their own, the same one that runs the launcher. */
final class JavaProgram {
    /** Set for benchmarks, which run the services as an operator would. */
    private static final String FULL_COMPILER = "waymark.stack.full-compiler";

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private JavaProgram() {}

    /**
     * @param heap such as {@code 256m}
     * @param home named in the command line, so that a later start knows the process as this stack's
     * @param what the rest: system properties, {@code -jar} or {@code -cp} and a main class, arguments
     */
    static List<String> command(String heap, Path home, List<String> what) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), options(heap, home), what)
                .flatMap(List::stream)
                .toList();
    }

    /** For programs that share one machine: quick to start, and what memory they need no longer goes back. */
    static List<String> options(String heap, Path home) {
        Stream<String> usual = Stream.of(
                "-Xmx" + heap,
                "-Xms16m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dwaymark.home=" + home,
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC");
        return Stream.concat(usual, Boolean.getBoolean(FULL_COMPILER) ? Stream.empty() : Stream.of(QUICK_COMPILER))
                .toList();
    }
}
