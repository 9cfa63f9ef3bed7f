package org.waymark.reporting.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.reporting.model.Contribution;
import org.waymark.reporting.model.Contributions;

/** Says which baselines the working figures count. */
@Path("/v1/programmes/{programmeId}/cycles/{cycleId}/baselines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Working figures")
public class BaselinesResource {
    private final Pictures pictures;
    private final Contributions contributions;
    private final Audit audit;

    BaselinesResource(Pictures pictures, Contributions contributions, Audit audit) {
        this.pictures = pictures;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** @param unit name and areas; null unless the unit agreed to be named */
    public record Baseline(
            UUID assessmentId,
            int revision,
            Instant validatedAt,
            @Schema(enumeration = {"England", "Wales"}) String nation,
            @Schema(nullable = true) Contribution.NamedUnit unit) {
        static Baseline of(Contribution contribution) {
            return new Baseline(
                    contribution.assessmentId(),
                    contribution.revision(),
                    contribution.validatedAt(),
                    contribution.nation(),
                    contribution.unit());
        }
    }

    @GET
    @Transactional
    @APIResponseSchema(Baseline.class)
    public Response listCountedBaselines(
            @PathParam("programmeId") UUID programmeId,
            @PathParam("cycleId") UUID cycleId,
            @QueryParam("framework") String framework,
            @Valid @BeanParam Paging paging,
            UriInfo uri) {
        var scope = pictures.draw(programmeId, cycleId, framework).cells().scope();
        audit.record("baselines-read", cycleId.toString());
        var found = contributions.working(scope, paging.afterId(), paging.limitPlusOne()).stream()
                .map(Baseline::of)
                .toList();
        return Pages.response(
                Page.of(found, paging, baseline -> baseline.assessmentId().toString()), uri);
    }
}
