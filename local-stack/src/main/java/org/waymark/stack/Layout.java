package org.waymark.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one stack finds its programs and keeps its data.
 *
 * @param project the root of the built clone: the folder that holds {@code start}
 * @param home data, logs and process ids of this stack; survives a restart, may be deleted when the stack is stopped
 */
public record Layout(Path project, Path home) {

    public Layout {
        project = project.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** The stack of this clone, its data in {@code .waymark}. */
    public static Layout of(Path project) {
        return new Layout(project, project.resolve(".waymark"));
    }

    /**
     * The root of the clone that the working directory is in: tests run inside a module's folder.
     *
     * @throws StackFailure when no parent folder is one
     */
    public static Path projectAround(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("local-stack")) && Files.exists(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new StackFailure(folder + " is not inside a clone of Waymark.");
    }

    Path data(String component) {
        return home.resolve(component);
    }

    Path log(String component) {
        return home.resolve("logs").resolve(component + ".log");
    }

    Path pidFile(String component) {
        return home.resolve("run").resolve(component + ".pid");
    }

    /** Class path of the broker and of the token provider. */
    String programs() {
        return project.resolve("local-stack/target/lib") + "/*";
    }

    /** What the build made of a module that runs as a program of its own. */
    Path classes(String module) {
        return project.resolve(module).resolve("target/classes");
    }

    Path serviceJar(String module) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
