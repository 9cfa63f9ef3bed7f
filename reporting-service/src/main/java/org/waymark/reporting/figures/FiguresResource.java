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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.csv.Csv;
import org.waymark.kit.language.Languages;

/** Answers with the working figures of one programme and cycle, as JSON or CSV. */
@Path("/v1/programmes/{programmeId}/cycles/{cycleId}")
@Produces({MediaType.APPLICATION_JSON, Csv.TEXT_CSV})
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
        @Pattern(regexp = AreaGroup.CODES)
        String group;

        @QueryParam("framework")
        String framework;

        @QueryParam("format")
        @Pattern(regexp = "csv|json")
        String format;

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
        String accepted;

        Set<AreaGroup> groups() {
            return group == null
                    ? EnumSet.allOf(AreaGroup.class)
                    : EnumSet.of(AreaGroup.find(group).orElseThrow());
        }
    }

    @GET
    @Path("/levels")
    public LevelFigures getLevelFigures(@Valid @BeanParam Query query) {
        return LevelFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/dimensions")
    public DimensionFigures getDimensionFigures(@Valid @BeanParam Query query) {
        return DimensionFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/participation")
    public ParticipationFigures getParticipationFigures(@Valid @BeanParam Query query) {
        return ParticipationFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/representation")
    public RepresentationFigures getRepresentationFigures(@Valid @BeanParam Query query) {
        return RepresentationFigures.of(draw(query), query.groups());
    }

    @GET
    @Path("/conclusions")
    public ConclusionFigures getConclusionFigures(@Valid @BeanParam Query query) {
        return ConclusionFigures.of(draw(query), query.groups());
    }

    private Picture draw(Query query) {
        return pictures.draw(query.programmeId, query.cycleId, query.framework).in(Languages.asked(query.accepted));
    }
}
