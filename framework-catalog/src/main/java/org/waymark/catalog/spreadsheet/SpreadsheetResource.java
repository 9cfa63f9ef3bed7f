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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    public Response exportFrameworkSpreadsheet(
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
    @APIResponseSchema(VersionSummary.class)
    public Response importFrameworkSpreadsheet(
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
