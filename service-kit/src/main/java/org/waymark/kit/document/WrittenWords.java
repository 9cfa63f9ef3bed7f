package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Lays the words and examples of the files under {@code openapi/} over what the code tells of each operation. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PageShapes.FIRST - 10)
public class WrittenWords implements OASFilter {
    private static final String KEY = "Idempotency-Key";
    /** What a method takes out of all headers is seen by no scanner: the operation's file names it. */
    private static final List<String> HEADERS_READ_FROM_ALL = List.of("Accept-Language", KEY);

    private static final String OPERATION = "{operation}";

    private final Wordings wordings = new Wordings();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                // the imagined resources of the kit's own tests are described by nobody
                .filter(operation -> wordings.has(operation.operation().getOperationId()))
                .forEach(this::say);
    }

    private void say(Operations described) {
        Operation operation = described.operation();
        Wording wording = wordings.of(operation.getOperationId());
        operation.summary(wording.summary()).description(wording.description());
        HEADERS_READ_FROM_ALL.stream()
                .filter(wording.parameters()::containsKey)
                .forEach(name -> RequestHeaders.add(described, name, name.equals(KEY)));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> say(parameter, wording, operation.getOperationId()));
        }
        if (wording.requestBody() != null) {
            Content known = operation.getRequestBody().getContent();
            operation
                    .getRequestBody()
                    .description(wording.requestBody().description())
                    .required(true)
                    .content(wording.requestBody().over(known));
        }
        answer(operation.getResponses(), wording.responses());
    }

    private void say(Parameter parameter, Wording wording, String operation) {
        Wording.Parameter said = wordings.parameter(wording, parameter.getName());
        parameter.description(said.description()).example(filled(said.example(), operation));
        if (said.values() != null) {
            parameter.getSchema().setEnumeration(new ArrayList<>(said.values()));
        }
    }

    /** What is said once for all operations may have to differ in each, as a key that is good for one request. */
    private static Object filled(Object example, String operation) {
        return example instanceof String text ? text.replace(OPERATION, operation) : example;
    }

    /**
     * The file names all answers that are no refusals, and refusals that mean something particular; what they show is known from the code
     * once for all of them.
     */
    private static void answer(APIResponses answers, Map<String, Wording.Body> said) {
        Content known = answers.getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().getContent())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List.copyOf(answers.getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("2"))
                .forEach(answers::removeAPIResponse);
        said.forEach((status, body) -> answers.addAPIResponse(status, answer(status, body, known)));
    }

    private static APIResponse answer(String status, Wording.Body said, Content known) {
        APIResponse answer = OASFactory.createAPIResponse().description(said.description());
        if (status.matches("20[0-3]") || said.content() != null) {
            answer.setContent(said.over(known));
        }
        said.headers().forEach(name -> answer.addHeader(name, AnswerHeaders.of(name)));
        return answer;
    }
}
