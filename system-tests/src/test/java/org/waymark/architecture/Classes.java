package org.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of the modules, without their tests. */
final class Classes {
    static final List<String> SERVICES =
            List.of("framework-catalog", "survey-service", "assessment-service", "reporting-service");
    static final List<String> LIBRARIES =
            List.of("event-contracts", "ordinal-statistics", "disclosure-control", "service-kit");

    private Classes() {}

    static JavaClasses of(List<String> modules) {
        List<Path> folders = modules.stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .toList();
        folders.stream().filter(folder -> !Files.isDirectory(folder)).forEach(missing -> {
            throw new IllegalStateException("build the module first: " + missing);
        });
        return new ClassFileImporter().importPaths(folders);
    }

    static JavaClasses of(String module) {
        return of(List.of(module));
    }
}
