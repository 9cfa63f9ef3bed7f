package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.waymark.kit.idempotency.Idempotent;

/** Names the headers that an operation takes although no parameter of its method stands for them. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PageShapes.FIRST)
public class RequestHeaders implements OASFilter {
    private final ResourceMethods methods;

    public RequestHeaders(IndexView index) {
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                .forEach(operation -> methods.of(operation).ifPresent(method -> describe(operation, method)));
    }

    private static void describe(Operations operation, MethodInfo method) {
        if (method.hasAnnotation(Idempotent.class)) {
            add(operation, "Idempotency-Key", true);
        }
        if (ResourceMethods.takes(method, Request.class)) {
            add(operation, HttpHeaders.IF_NONE_MATCH, false);
        }
    }

    static void add(Operations operation, String name, boolean required) {
        if (!operation.takes(name)) {
            operation.operation().addParameter(header(name, required));
        }
    }

    private static Parameter header(String name, boolean required) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
