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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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

    private final PublicationService publishing;

    PublishedFiguresResource(PublicationService publishing) {
        this.publishing = publishing;
    }

    @PUT
    @Path("/published-figures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @APIResponseSchema(PublishedFigures.class)
    public Response putPublishedFigures(
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
    @APIResponseSchema(PublishedFigures.class)
    public Response getPublishedFigures(
            @PathParam("programmeId") UUID programmeId, @PathParam("cycleId") UUID cycleId) {
        var publication = publishing.get(programmeId, cycleId);
        return Answers.of(publication.version(), publication.figures());
    }

    @GET
    @Path("/comparison")
    public Comparison comparePublishedFigures(
            @PathParam("programmeId") UUID programmeId, @PathParam("cycleId") UUID cycleId) {
        return publishing.compare(programmeId, cycleId);
    }
}
