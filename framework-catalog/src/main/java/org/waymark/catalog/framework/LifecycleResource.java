package org.waymark.catalog.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.ETags;
import org.waymark.kit.idempotency.Idempotent;

/** Published versions that go out of use: administrators say so. Their content stays for ever. */
@Path("/v1/frameworks/{framework}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Frameworks")
public class LifecycleResource {
    private final Lifecycle lifecycle;

    LifecycleResource(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @POST
    @Path("supersede")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "supersedeFrameworkVersion",
            summary = "Says that a newer version takes the place of this one",
            description = "No new assessment is opened on it; those that rest on it go on. It stays readable.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            example = "supersede-2020",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "It is superseded",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionSummary.class),
                            examples = @ExampleObject(name = "retired", value = FrameworkExamples.RETIRED)))
    public Response supersede(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @NotNull @Valid Supersession supersession) {
        return answer(lifecycle.supersede(framework, label, supersession.by()));
    }

    @POST
    @Path("retire")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "retireFrameworkVersion",
            summary = "Says that a version is not to be used any more",
            description = "No new assessment is opened on it; those that rest on it go on. It stays readable.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            example = "retire-2020",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "It is retired",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionSummary.class),
                            examples = @ExampleObject(name = "retired", value = FrameworkExamples.RETIRED)))
    public Response retire(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @NotNull @Valid Retirement retirement) {
        return answer(lifecycle.retire(framework, label, retirement.reason()));
    }

    private static Response answer(FrameworkVersion version) {
        return Response.ok(VersionSummary.of(version))
                .header(HttpHeaders.ETAG, ETags.of(version.revision()))
                .build();
    }

    /** @param by label of the version that takes the place; it has to be published */
    @Schema(
            requiredProperties = {"by"},
            example = "{\"by\": \"2\"}")
    public record Supersession(@NotBlank @Size(max = 32) String by) {}

    /** @param reason why nobody should use the version any more; anyone can read it */
    @Schema(
            requiredProperties = {"reason"},
            example = "{\"reason\": \"The law it rested on is repealed.\"}")
    public record Retirement(@NotBlank @Size(max = 500) String reason) {}
}
