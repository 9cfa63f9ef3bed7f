package org.waymark.catalog.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.reading.FrameworkReader;
import org.waymark.kit.http.Answers;

/** Compares versions of a framework: anyone may compare what is published. */
@Path("/v1/frameworks/{framework}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class ComparisonResource {
    private static final String EXAMPLE = """
            {"framework": "playgrounds", "from": "1", "to": "2", "changes": [
              {"kind": "ADDED", "path": "dimensions.SAFE.elements.SAFE-2", "language": null,
               "before": null, "after": "Repairs"},
              {"kind": "REWORDED", "path": "dimensions.SAFE.title", "language": "en",
               "before": "Safety", "after": "Safe play"}]}""";

    private final FrameworkReader reader;

    ComparisonResource(FrameworkReader reader) {
        this.reader = reader;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "compareFrameworkVersions",
            summary = "What one version of a framework changes against another",
            description = "Items are matched by their codes. Administrators can compare drafts as well.")
    @APIResponse(
            responseCode = "200",
            description = "The changes, in the order of the framework file",
            content =
                    @Content(
                            schema = @Schema(implementation = FrameworkChanges.class),
                            examples = @ExampleObject(name = "changes", value = EXAMPLE)))
    public Response changes(
            @PathParam("framework") String framework,
            @Parameter(description = "Label of the version to start from", example = "1") @QueryParam("from") @NotBlank
                    String from,
            @Parameter(description = "Label of the version that changes it", example = "2") @QueryParam("to") @NotBlank
                    String to) {
        FrameworkVersion before = reader.version(framework, from);
        FrameworkVersion after = reader.version(framework, to);
        List<Change> changes = Comparison.of(reader.content(before), reader.content(after));
        Response answer =
                Response.ok(new FrameworkChanges(framework, from, to, changes)).build();
        return before.hasBeenPublished() && after.hasBeenPublished() ? Answers.cacheable(answer) : answer;
    }

    /** What {@code to} changes against {@code from}. */
    @Schema(requiredProperties = {"framework", "from", "to", "changes"})
    public record FrameworkChanges(String framework, String from, String to, List<Change> changes) {}
}
