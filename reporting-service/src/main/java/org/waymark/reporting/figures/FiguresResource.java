package org.waymark.reporting.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.language.Languages;
import org.waymark.kit.refusal.Refusal;

/** Answers with the working figures of one programme and cycle, as JSON or CSV. */
@Path("/v1/programmes/{programmeId}/cycles/{cycleId}")
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
@RolesAllowed(Roles.PROGRAMME)
@Transactional
@Tag(name = "Working figures", description = "Live national figures for programme staff, each behind the area rule.")
public class FiguresResource {
    private final Pictures pictures;

    FiguresResource(Pictures pictures) {
        this.pictures = pictures;
    }

    /** What every table is asked for with. */
    public static class Query {
        @PathParam("programmeId")
        UUID programmeId;

        @PathParam("cycleId")
        UUID cycleId;

        @QueryParam("group")
        @Parameter(
                description = "One group of areas; all groups when absent.",
                schema = @Schema(enumeration = {"england", "wales", "together"}))
        String group;

        @QueryParam("framework")
        @Parameter(
                description = "Framework and version as `id:version`; the programme's first when absent.",
                example = "maternity-early-years:2020")
        String framework;

        @QueryParam("format")
        @Parameter(
                description = "`csv` stands for `Accept: text/csv`, `json` for `Accept: application/json`.",
                schema = @Schema(enumeration = {"csv", "json"}))
        @Pattern(regexp = "csv|json")
        String format;

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
        @Parameter(
                description =
                        "`en` or `cy`: language of titles and of the columns of a CSV. A title without Welsh stays"
                                + " English, and the language beside it says so.",
                example = "cy")
        String accepted;

        Set<AreaGroup> groups() {
            return group == null
                    ? EnumSet.allOf(AreaGroup.class)
                    : EnumSet.of(AreaGroup.find(group)
                            .orElseThrow(() -> Refusal.of(
                                    Refusal.Kind.MALFORMED,
                                    "group",
                                    "unknown-group",
                                    "Groups are {allowed}.",
                                    AreaGroup.codes())));
        }
    }

    @GET
    @Path("/levels")
    @Operation(
            operationId = "getLevelFigures",
            summary = "Areas at each level, by element and group, with the rated base and the unrated")
    @APIResponse(
            responseCode = "200",
            description = "Working figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LevelFigures.class),
                        examples = @ExampleObject(name = "levels", value = Examples.LEVELS)),
                @Content(
                        mediaType = CsvAnswers.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = Examples.LEVELS_CSV))
            })
    public LevelFigures levels(@Valid @BeanParam Query query) {
        return LevelFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/dimensions")
    @Operation(
            operationId = "getDimensionFigures",
            summary = "How a dimension's ratings, pooled over its elements, spread over the levels, by group")
    @APIResponse(
            responseCode = "200",
            description = "Working figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DimensionFigures.class),
                        examples = @ExampleObject(name = "dimensions", value = Examples.DIMENSIONS)),
                @Content(mediaType = CsvAnswers.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public DimensionFigures dimensions(@Valid @BeanParam Query query) {
        return DimensionFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/participation")
    @Operation(
            operationId = "getParticipationFigures",
            summary = "Areas counted, survey respondents and workshop participants, by group")
    @APIResponse(
            responseCode = "200",
            description = "Working figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ParticipationFigures.class),
                        examples = @ExampleObject(name = "participation", value = Examples.PARTICIPATION)),
                @Content(mediaType = CsvAnswers.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public ParticipationFigures participation(@Valid @BeanParam Query query) {
        return ParticipationFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/representation")
    @Operation(
            operationId = "getRepresentationFigures",
            summary = "Areas in whose workshops each stakeholder role took part, by group")
    @APIResponse(
            responseCode = "200",
            description = "Working figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RepresentationFigures.class),
                        examples = @ExampleObject(name = "representation", value = Examples.REPRESENTATION)),
                @Content(mediaType = CsvAnswers.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public RepresentationFigures representation(@Valid @BeanParam Query query) {
        return RepresentationFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/conclusions")
    @Operation(operationId = "getConclusionFigures", summary = "Areas in which each conclusion was drawn, by group")
    @APIResponse(
            responseCode = "200",
            description = "Working figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConclusionFigures.class),
                        examples = @ExampleObject(name = "conclusions", value = Examples.CONCLUSIONS)),
                @Content(mediaType = CsvAnswers.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public ConclusionFigures conclusions(@Valid @BeanParam Query query) {
        return ConclusionFigures.of(draw(query), query.groups());
    }

    private Picture draw(Query query) {
        return pictures.draw(query.programmeId, query.cycleId, query.framework).in(Languages.asked(query.accepted));
    }
}
