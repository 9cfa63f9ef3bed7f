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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @APIResponseSchema(VersionSummary.class)
    public Response supersedeFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @NotNull @Valid Supersession supersession) {
        return answer(lifecycle.supersede(framework, label, supersession.by()));
    }

    @POST
    @Path("retire")
    @Transactional
    @Idempotent
    @APIResponseSchema(VersionSummary.class)
    public Response retireFrameworkVersion(
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
