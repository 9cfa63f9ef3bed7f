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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @BodyUpTo(megabytes = 8)
    @Path("{framework}/versions/{version}")
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @Transactional
    @InTurn
    @Operation(
            operationId = "importFrameworkVersion",
            summary = "Imports a framework file as a draft",
            description = "Checked against the JSON Schema and the rules beyond it; every fault is named at once."
                    + " Replacing a draft by different content needs If-Match with the draft's ETag (that of the file)."
                    + " A published version refuses: import a new one.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = YAML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "small", value = FrameworkExamples.FILE)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FrameworkContent.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The draft is stored, or was stored already",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = VersionSummary.class)))
    @APIResponse(
            responseCode = "201",
            description = "A new draft is stored",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = VersionSummary.class)))
    public Response importDraft(
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
    @Operation(
            operationId = "publishFrameworkVersion",
            summary = "Publishes a draft for good",
            description = "From now on the version is announced to every service and never changes."
                    + " If-Match is optional: with it, exactly the draft that was read is published.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            example = "publish-2020-1",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "It is published",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = VersionSummary.class)))
    public Response publish(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        FrameworkVersion version = service.publish(framework, label, ifMatch);
        return Response.ok(VersionSummary.of(version))
                .header(HttpHeaders.ETAG, ETags.of(version.revision()))
                .build();
    }
}
