package org.waymark.catalog.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.kit.limits.BodyUpTo;

/** Frameworks to write: administrators import drafts and publish them. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Frameworks")
public class AuthoringResource {
    private static final String YAML = "application/yaml";

    private final FrameworkService service;
    private final FrameworkFile file;

    AuthoringResource(FrameworkService service, FrameworkFile file) {
        this.service = service;
        this.file = file;
    }

    @PUT
    @Path("{framework}/versions/{version}")
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @Transactional
    @InTurn
    @BodyUpTo(megabytes = 8)
    @APIResponseSchema(VersionSummary.class)
    @RequestBodySchema(FrameworkContent.class)
    public Response importFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] body) {
        FrameworkContent content =
                MediaType.APPLICATION_JSON_TYPE.isCompatible(type) ? file.readJson(body) : file.readYaml(body);
        return Answers.of(
                service.importDraft(framework, label, content, ifMatch),
                FrameworkVersion::revision,
                VersionSummary::of);
    }

    @POST
    @Path("{framework}/versions/{version}/publish")
    @Transactional
    @Idempotent
    @APIResponseSchema(VersionSummary.class)
    public Response publishFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        FrameworkVersion version = service.publish(framework, label, ifMatch);
        return Response.ok(VersionSummary.of(version))
                .header(HttpHeaders.ETAG, ETags.of(version.revision()))
                .build();
    }
}
