package org.waymark.catalog.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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
    public Response getFrameworkSchema() {
        return Answers.cacheable(Response.ok(file.schema()).build());
    }

    @GET
    @Path("language")
    @PermitAll
    @Produces(SCHEMA_JSON)
    public Response getFrameworkLanguageSchema() {
        return Answers.cacheable(Response.ok(file.languageSchema()).build());
    }
}
