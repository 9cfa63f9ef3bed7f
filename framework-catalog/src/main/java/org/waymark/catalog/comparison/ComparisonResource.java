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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.reading.FrameworkReader;
import org.waymark.kit.http.Answers;

/** Compares versions of a framework: anyone may compare what is published. */
@Path("/v1/frameworks/{framework}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
public class ComparisonResource {

    private final FrameworkReader reader;

    ComparisonResource(FrameworkReader reader) {
        this.reader = reader;
    }

    @GET
    @PermitAll
    @APIResponseSchema(FrameworkChanges.class)
    public Response compareFrameworkVersions(
            @PathParam("framework") String framework,
            @QueryParam("from") @NotBlank String from,
            @QueryParam("to") @NotBlank String to) {
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
