package org.waymark.kit.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says of every operation how large a body it takes, and that it can be too much or at a bad time. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = LimitsInDocument.BEFORE_PROBLEMS_GET_THEIR_SHAPE)
public class LimitsInDocument implements OASFilter {
    static final int BEFORE_PROBLEMS_GET_THEIR_SHAPE = 25;
    private static final String MAX_BYTES = "x-max-bytes";
    private static final long MEGABYTE = 1024 * 1024;
    private static final DotName PATH = DotName.createSimple(Path.class);

    private final IndexView index;

    public LimitsInDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Map<String, Long> own = ownLimits();
        long usual = ConfigProvider.getConfig()
                .getValue("waymark.limits.body", MemorySize.class)
                .asLongValue();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                describe(operation, own.getOrDefault(method + " " + path, usual))));
    }

    private static void describe(Operation operation, long limit) {
        operation
                .getResponses()
                .addAPIResponse("414", answer("Path and query are longer than is read here"))
                .addAPIResponse("429", answer("Too many requests from this address without signing in"))
                .addAPIResponse("503", answer("Something this service stands on is away, or too much arrives at once"));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().addExtension(MAX_BYTES, limit);
            operation
                    .getResponses()
                    .addAPIResponse("408", answer("The body took too long to arrive"))
                    .addAPIResponse("413", answer("The body has more than " + limit + " bytes"));
        }
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    /** By method and path, as they stand in the document. */
    private Map<String, Long> ownLimits() {
        Map<String, Long> limits = new HashMap<>();
        for (AnnotationInstance limit : index.getAnnotations(BodyUpTo.class)) {
            if (limit.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = limit.target().asMethod();
                String path =
                        join(path(method.declaringClass().declaredAnnotation(PATH)), path(method.annotation(PATH)));
                limits.put(verb(method) + " " + path, limit.value("megabytes").asInt() * MEGABYTE);
            }
        }
        return limits;
    }

    private static String verb(MethodInfo method) {
        return List.of("PUT", "POST", "PATCH").stream()
                .filter(verb -> method.hasAnnotation("jakarta.ws.rs." + verb))
                .findFirst()
                .orElse("");
    }

    private static String path(AnnotationInstance annotation) {
        return annotation == null ? "" : annotation.value().asString();
    }

    private static String join(String one, String other) {
        return ("/" + one + "/" + other).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
