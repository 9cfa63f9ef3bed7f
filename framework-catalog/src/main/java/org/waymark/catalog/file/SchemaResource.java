package org.waymark.catalog.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.http.Answers;

/** Publishes the JSON Schemas of framework files. */
@Path("/v1/framework-schema")
@Tag(name = "Frameworks")
public class SchemaResource {
    private static final String SCHEMA_JSON = "application/schema+json";

    private final FrameworkFile file;

    SchemaResource(FrameworkFile file) {
        this.file = file;
    }

    @GET
    @PermitAll
    @Produces(SCHEMA_JSON)
    @Operation(operationId = "getFrameworkSchema", summary = "The JSON Schema (2020-12) that framework files follow")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content =
                    @Content(
                            mediaType = SCHEMA_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "beginning",
                                            value = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}")))
    public Response schema() {
        return Answers.cacheable(Response.ok(file.schema()).build());
    }

    @GET
    @Path("language")
    @PermitAll
    @Produces(SCHEMA_JSON)
    @Operation(
            operationId = "getFrameworkLanguageSchema",
            summary = "The JSON Schema (2020-12) of the files that hold a framework's wordings in another language")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content =
                    @Content(
                            mediaType = SCHEMA_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "beginning",
                                            value = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}")))
    public Response languageSchema() {
        return Answers.cacheable(Response.ok(file.languageSchema()).build());
    }
}
