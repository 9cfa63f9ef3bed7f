package org.waymark.reporting.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;

/** Takes figures that were published elsewhere and answers how ours compare. */
@Path("/v1/programmes/{programmeId}/cycles/{cycleId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Published figures", description = "Figures of a publication, and how ours compare.")
public class PublishedFiguresResource {
    private static final String FIGURES = """
            {"source": "Leading and delivering early childhood services, February 2022",
             "levels": [{"element": "LEAD-2", "group": "together", "level": 3, "areas": 4}],
             "dimensions": [{"dimension": "LEAD", "group": "together", "level": 3, "percent": 9}],
             "representation": [{"role": "health-visitor", "group": "england", "areas": 6, "percent": 60},
              {"role": "families-first", "group": "england", "areas": null, "percent": null}],
             "conclusions": [{"theme": "STRATEGY", "areas": 17, "outOf": 20}],
             "participation": {"surveyRespondents": 679, "workshopParticipants": 353, "areas": 20},
             "notes": [{"table": "levels", "cell": "LEAD-2/together/3",
               "note": "The nations' own columns add up to 5; the combined column prints 4."}]}
            """;
    private static final String COMPARISON = """
            {"heading": {"status": "WORKING", "label": "Working figures",
              "programmeId": "01900000-0000-7000-8000-000000000001", "programme": "Early years maturity programme",
              "cycleId": "01900000-0000-7000-8000-000000000101", "cycle": "First cycle",
              "frameworkId": "maternity-early-years", "frameworkVersion": "2020",
              "framework": "Maternity and Early Years Maturity Matrix", "minimumAreas": 5,
              "scale": [{"number": 1, "code": "BASIC", "name": "Basic"}]},
             "source": "Leading and delivering early childhood services, February 2022",
             "compared": 319, "equal": 318,
             "tables": [{"table": "levels", "compared": 204, "equal": 203}],
             "differences": [{"table": "levels", "cell": "LEAD-2/together/3", "published": "4", "computed": "5",
               "note": "The nations' own columns add up to 5; the combined column prints 4."}],
             "notes": [{"table": "conclusions", "cell": "by nation",
               "note": "The publication does not split most conclusions by nation."}]}
            """;

    private final PublicationService publishing;

    PublishedFiguresResource(PublicationService publishing) {
        this.publishing = publishing;
    }

    @PUT
    @Path("/published-figures")
    @Transactional
    @InTurn
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putPublishedFigures",
            summary = "Keep the figures of a publication",
            description = "The same figures again change nothing. Others need If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublishedFigures.class),
                            examples = @ExampleObject(name = "figures", value = FIGURES)))
    @APIResponse(
            responseCode = "200",
            description = "Kept; nothing changed, or replaced",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the figures",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PublishedFigures.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kept for the first time",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the figures",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PublishedFigures.class)))
    public Response put(
            @PathParam("programmeId") UUID programmeId,
            @PathParam("cycleId") UUID cycleId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PublishedFigures figures) {
        return Answers.of(
                publishing.keep(programmeId, cycleId, figures, ifMatch),
                Publications.Publication::version,
                Publications.Publication::figures);
    }

    @GET
    @Path("/published-figures")
    @Operation(operationId = "getPublishedFigures", summary = "The figures of a publication, as they were given")
    @APIResponse(
            responseCode = "200",
            description = "As kept",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the figures",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublishedFigures.class),
                            examples = @ExampleObject(name = "figures", value = FIGURES)))
    public Response get(@PathParam("programmeId") UUID programmeId, @PathParam("cycleId") UUID cycleId) {
        var publication = publishing.get(programmeId, cycleId);
        return Answers.of(publication.version(), publication.figures());
    }

    @GET
    @Path("/comparison")
    @Operation(
            operationId = "comparePublishedFigures",
            summary = "Every published cell against ours, with each difference by name and both values")
    @APIResponse(
            responseCode = "200",
            description = "Outcome of the comparison",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Comparison.class),
                            examples = @ExampleObject(name = "comparison", value = COMPARISON)))
    public Comparison compare(@PathParam("programmeId") UUID programmeId, @PathParam("cycleId") UUID cycleId) {
        return publishing.compare(programmeId, cycleId);
    }
}
