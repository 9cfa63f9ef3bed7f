package org.waymark.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for programs in a Java virtual machine of their own, the same one that runs the launcher. */
final class JavaProgram {
    private JavaProgram() {}

    /**
     * @param heap such as {@code 256m}
     * @param home named in the command line, so that a later start knows the process as this stack's
     * @param what the rest: system properties, {@code -jar} or {@code -cp} and a main class, arguments
     */
    static List<String> command(String heap, Path home, List<String> what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dwaymark.home=" + home, "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
        command.addAll(what);
        return command;
    }
}
