package org.waymark.kit.document;

import static java.util.Map.entry;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.Request;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Names the headers of each answer, as far as they follow from what the operation is. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = AnswerHeaders.AFTER_REFUSALS)
public class AnswerHeaders implements OASFilter {
    static final int AFTER_REFUSALS = 10;

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("ETag", "Version of what is shown; a change names it in If-Match, a later read in If-None-Match"),
            entry("Location", "Where the new thing is found, or where to go on"),
            entry("Link", "The next page, rel=\"next\"; absent on the last (RFC 8288)"),
            entry("Retry-After", "Seconds after which to try again"),
            entry("Cache-Control", "Who may keep the answer, and how long"),
            entry("Vary", "What else in a request the answer depends on"),
            entry("Content-Language", "Language of the texts: `en` or `cy`"),
            entry("Content-Disposition", "Name for the file"),
            entry("Content-Security-Policy", "What a browser lets the page load"),
            entry("X-Content-Type-Options", "That a browser does not guess another kind of content"),
            entry("Referrer-Policy", "That a browser does not say from where it comes"),
            entry("Set-Cookie", "What a browser keeps of the sign-in or of the choice of a language"),
            entry("Accept-Encoding", "Which encodings of a body are read, where it was its encoding that is not"),
            entry("WWW-Authenticate", "How to sign in"));
    private static final Set<String> RETRIED = Set.of("409", "429", "503");

    private final ResourceMethods methods;

    public AnswerHeaders(IndexView index) {
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Set<Object> changeable = Operations.of(document)
                .filter(operation -> operation.takes("If-Match"))
                .flatMap(AnswerHeaders::shapes)
                .collect(Collectors.toSet());
        Operations.of(document).forEach(operation -> describe(operation, changeable));
        Set<String> used = new TreeSet<>();
        Operations.of(document)
                .forEach(operation -> operation.answers(
                        ".*", answer -> used.addAll(answer.getHeaders().keySet())));
        used.forEach(name -> document.getComponents().addHeader(name, header(name)));
    }

    private void describe(Operations operation, Set<Object> changeable) {
        boolean conditional = methods.of(operation)
                .filter(method -> ResourceMethods.takes(method, Request.class))
                .isPresent();
        if (conditional || shapes(operation).anyMatch(changeable::contains)) {
            operation.answers("200|201", answer -> add(answer, "ETag"));
        }
        operation.answers("201", answer -> add(answer, "Location"));
        if (operation.takes("after")) {
            operation.answers("200", answer -> add(answer, "Link"));
        }
        operation.answers(".*", answer -> Stream.of("Cache-Control", "Vary").forEach(name -> add(answer, name)));
        if (operation.takes("Accept-Language")) {
            operation.answers("20.", answer -> add(answer, "Content-Language"));
        }
        operation.answers(
                "304",
                unchanged -> operation.answers(
                        "200", shown -> shown.getHeaders().keySet().forEach(name -> add(unchanged, name))));
        operation.answers("[45]..", answer -> add(answer, "Content-Language"));
        operation.answers("415", answer -> add(answer, "Accept-Encoding"));
        operation.answers("401", answer -> add(answer, "WWW-Authenticate"));
        operation.answers(String.join("|", RETRIED), answer -> add(answer, "Retry-After"));
    }

    /** What the operation shows when it succeeds. */
    private static Stream<Object> shapes(Operations operation) {
        return operation.operation().getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().matches("200|201"))
                .map(answer -> answer.getValue().getContent())
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(shown -> (Object) shown.getSchema().getRef())
                .filter(Objects::nonNull);
    }

    private static void add(APIResponse answer, String name) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, of(name));
        }
    }

    static Header of(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header header(String name) {
        return OASFactory.createHeader()
                .description(MEANINGS.get(name))
                .schema(OASFactory.createSchema()
                        .addType(name.equals("Retry-After") ? Schema.SchemaType.INTEGER : Schema.SchemaType.STRING));
    }
}
