package org.waymark.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Adds to every operation the refusals it can answer with, so that no resource repeats them. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 20)
public class ProblemResponses implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String FAULT = "Fault";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "401", "No valid token, where one is needed or sent",
            "406", "Nothing of the kind that Accept asks for");
    private static final Map<String, String> SECURED = Map.of("403", "The role or the area does not allow this");
    private static final Map<String, String> ON_ITEMS = Map.of("404", "There is nothing here that you can see");
    private static final Map<String, String> CHANGES = Map.of(
            "409", "Wrong state, or something referred to is not known yet (then with Retry-After)",
            "422", "Well formed, but breaks a rule");
    private static final Map<String, String> REPLACES =
            Map.of("412", "If-Match names another version", "428", "If-Match is missing");
    private static final Map<String, String> CONDITIONAL = Map.of("412", "If-Match names another version");
    private static final Map<String, String> BODIES =
            Map.of("413", "The request is too large", "415", "The body is of a kind that is not read here");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        // at the end of the document, also where a class of the same name was found earlier
        document.getComponents().removeSchema(FAULT);
        document.getComponents().addSchema(PROBLEM, problem()).addSchema(FAULT, fault());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        add(operation, ALWAYS);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(operation, SECURED);
        }
        if (path.contains("{")) {
            add(operation, ON_ITEMS);
        }
        if (method != PathItem.HttpMethod.GET) {
            add(operation, CHANGES);
        }
        if (takes("If-Match", operation)) {
            add(operation, REPLACES);
        }
        if (takes("If-None-Match", operation)) {
            add(operation, CONDITIONAL);
        }
        if (operation.getRequestBody() != null) {
            add(operation, BODIES);
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().matches("[45].."))
                // a page says by a page what is wrong
                .filter(answer -> answer.getValue().getContent() == null)
                .forEach(answer -> answer.getValue().setContent(problemDocument()));
        // a document that stays the same between builds, whatever else adds responses
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static boolean takes(String header, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void add(Operation operation, Map<String, String> refusals) {
        refusals.keySet().stream()
                .sorted()
                .filter(status -> !operation.getResponses().hasAPIResponse(status)
                        || operation.getResponses().getAPIResponse(status).getContent() == null)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(refusals.get(status))));
    }

    private static Content problemDocument() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457 problem; `errors` names every fault of the request at once")
                .addProperty("type", text("Where this kind of problem is described: `/v1/problems/` and the kind"))
                .addProperty("title", text("The sort of problem in words"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .required(List.of("type", "title", "status", "errors"))
                .addProperty("detail", text("More about this one"))
                .addProperty("instance", text("Path of the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + FAULT)));
    }

    private static Schema fault() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .required(List.of("path", "code", "detail", "arguments"))
                .addProperty("path", text("Where in the request, such as levels[3].level or If-Match"))
                .addProperty("code", text("Stable code; docs/problems.md lists them"))
                .addProperty("detail", text("What is wrong and what to do"))
                .addProperty(
                        "arguments",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT))
                                .description(
                                        "What the detail names, as data; the list of problem codes shows the shape of each"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
