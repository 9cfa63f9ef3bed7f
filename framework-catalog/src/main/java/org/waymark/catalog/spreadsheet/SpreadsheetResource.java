package org.waymark.catalog.spreadsheet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.framework.FrameworkService;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.VersionSummary;
import org.waymark.catalog.reading.FrameworkReader;
import org.waymark.catalog.reading.Renderings;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.limits.BodyUpTo;

/** A framework version as a spreadsheet, for people who write one together. */
@Path("/v1/frameworks/{framework}/versions/{version}/spreadsheet")
@Tag(name = "Frameworks")
public class SpreadsheetResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FrameworkReader frameworks;
    private final Renderings renderings;
    private final FrameworkService service;
    private final SpreadsheetReader reader;
    private final SpreadsheetWriter writer;

    SpreadsheetResource(
            FrameworkReader frameworks,
            Renderings renderings,
            FrameworkService service,
            SpreadsheetReader reader,
            SpreadsheetWriter writer) {
        this.frameworks = frameworks;
        this.renderings = renderings;
        this.service = service;
        this.reader = reader;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Produces(XLSX)
    @Operation(
            operationId = "exportFrameworkSpreadsheet",
            summary = "One framework version as a spreadsheet, with every language",
            description = "A sheet for each list of the framework file, a row for each item; elements have a sheet of"
                    + " their own. Headings are the fields of the file. What an import takes.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    public Response export(
            @PathParam("framework") String framework, @PathParam("version") String label, @Context Request request) {
        FrameworkVersion version = frameworks.version(framework, label);
        Response answer = Answers.tagged(
                        request,
                        String.valueOf(version.revision()),
                        () -> renderings
                                .of(version, "xlsx", () -> writer.write(frameworks.content(version)))
                                .bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + framework + "-" + label + ".xlsx\"")
                .build();
        return version.hasBeenPublished() ? Answers.cacheable(answer) : answer;
    }

    @PUT
    @BodyUpTo(megabytes = 8)
    @RolesAllowed(Roles.ADMIN)
    @Consumes(XLSX)
    @Transactional
    @InTurn
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFrameworkSpreadsheet",
            summary = "Imports a framework from a spreadsheet as a draft",
            description = "The same checks as for a framework file; every fault is named at once, by sheet and row."
                    + " Replacing a draft by different content needs If-Match with the draft's ETag.")
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
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
            InputStream spreadsheet) {
        return Answers.of(
                service.importDraft(framework, label, reader.read(spreadsheet), ifMatch),
                FrameworkVersion::revision,
                VersionSummary::of);
    }
}
