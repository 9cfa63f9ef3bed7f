package org.waymark.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The events of this module, found among its classes, so that a new one cannot be forgotten. */
final class EventTypes {
    private static final List<Class<?>> ALL = find();

    private EventTypes() {}

    static List<Class<?>> all() {
        return ALL;
    }

    private static List<Class<?>> find() {
        try (Stream<Path> classes = Files.list(home())) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Changed.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.replace(".class", "")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code framework-changed} for {@code FrameworkChanged}. */
    static String nameOf(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase();
    }

    static Class<?> named(String name) {
        return all().stream()
                .filter(event -> nameOf(event).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event is named " + name));
    }

    /** The CloudEvents type. */
    static String typeOf(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(event + " has no TYPE", missing);
        }
    }

    private static Path home() {
        try {
            Path root = Path.of(Topics.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return root.resolve(Topics.class.getPackageName().replace('.', '/'));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(Topics.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
