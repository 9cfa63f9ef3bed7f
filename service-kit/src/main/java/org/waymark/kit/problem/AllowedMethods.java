package org.waymark.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods there are at a path: the platform refuses another one without saying so. */
final class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** Looked for when it is first asked for, since the operations are there only once the service has started. */
    private static final class Operations {
        static final List<Served> ALL = served();
    }

    private AllowedMethods() {}

    /** @param path of a request, with its values in it */
    static Set<String> at(String path) {
        List<Served> here = Operations.ALL.stream()
                .filter(operation -> operation.paths().matcher(path).matches())
                .toList();
        // where a literal path and a pattern both fit, the literal one is meant
        int fewest = here.stream().mapToInt(Served::parameters).min().orElse(0);
        Set<String> methods = new TreeSet<>();
        here.stream()
                .filter(operation -> operation.parameters() == fewest)
                .map(Served::method)
                .forEach(methods::add);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static List<Served> served() {
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        List<Served> all = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource operation) {
                all.add(Served.of(method, path));
            }
        });
        return all;
    }

    private record Served(String method, Pattern paths, int parameters) {
        static Served of(String method, String path) {
            Matcher parameter = PARAMETER.matcher(path);
            return new Served(method, Pattern.compile(parameter.replaceAll("[^/]+")), (int)
                    parameter.reset().results().count());
        }
    }
}
