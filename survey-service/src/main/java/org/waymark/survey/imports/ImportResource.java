package org.waymark.survey.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.limits.BodyUpTo;
import org.waymark.survey.response.ResponseRequest;

/** Responses in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/imports")
@RolesAllowed({Roles.LOCAL_SYSTEM, Roles.COORDINATOR})
@Blocking
@Tag(name = "Responses", description = "Responses from local systems, one by one or in bulk.")
public class ImportResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final int OUTCOMES_AT_ONCE = 1000;

    private final ImportService service;
    private final ImportReader reader;
    private final ImportTemplate template;
    private final ObjectMapper json;

    ImportResource(ImportService service, ImportReader reader, ImportTemplate template, ObjectMapper json) {
        this.service = service;
        this.reader = reader;
        this.template = template;
        this.json = json;
    }

    @POST
    @Consumes({NDJSON, MediaType.APPLICATION_JSON, CSV})
    @BodyUpTo(megabytes = 2048, streamed = true)
    @APIResponseSchema(ImportView.class)
    @RequestBodySchema(ImportLine.class)
    public Response importResponses(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("dryRun") boolean dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body) {
        LineReading reading = MediaType.valueOf(CSV).isCompatible(type)
                ? CsvLines::of
                : (survey, lines) -> new JsonLines(lines, json);
        ImportView taken = service.take(surveyId, dryRun, reading, body);
        return Response.created(URI.create("/v1/surveys/" + surveyId + "/imports/" + taken.importId()))
                .entity(taken)
                .build();
    }

    @GET
    @Path("/template")
    @Produces(CSV)
    @APIResponseSchema(String.class)
    public Response getImportTemplate(@PathParam("surveyId") UUID surveyId) {
        return Response.ok(template.of(surveyId), CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"responses-" + surveyId + ".csv\"")
                .build();
    }

    @GET
    @Path("/{importId}")
    @APIResponseSchema(ImportView.class)
    public Response getImport(@PathParam("surveyId") UUID surveyId, @PathParam("importId") UUID importId) {
        return Response.ok(reader.find(surveyId, importId)).build();
    }

    @GET
    @Path("/{importId}/outcomes")
    @Produces(NDJSON)
    @APIResponseSchema(OutcomeView.class)
    public Response getImportOutcomes(@PathParam("surveyId") UUID surveyId, @PathParam("importId") UUID importId) {
        reader.find(surveyId, importId);
        return Response.ok((StreamingOutput) out -> write(importId, out), NDJSON)
                .build();
    }

    private void write(UUID importId, OutputStream out) throws IOException {
        long last = 0;
        List<Outcome> some = reader.outcomesAfter(importId, last, OUTCOMES_AT_ONCE);
        while (!some.isEmpty()) {
            for (Outcome outcome : some) {
                out.write(json.writeValueAsBytes(OutcomeView.of(outcome)));
                out.write('\n');
            }
            last = some.get(some.size() - 1).line();
            some = reader.outcomesAfter(importId, last, OUTCOMES_AT_ONCE);
        }
    }

    /** Only describes a line of the body. */
    @Schema(allOf = ResponseRequest.class)
    record ImportLine(
            @NotBlank
            @Size(max = 200)
            @Schema(description = "Your id for the response; other clients' ids do not clash.")
            String id) {}
}
