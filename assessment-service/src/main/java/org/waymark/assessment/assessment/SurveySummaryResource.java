package org.waymark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.assessment.survey.SurveySummaryView;
import org.waymark.kit.caller.Roles;

/** What the surveys said, for those who prepare the workshop and for the panel, over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops")
public class SurveySummaryResource {
    private final SurveySummaryReader reader;

    SurveySummaryResource(SurveySummaryReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("{assessmentId}/survey-summary")
    @RolesAllowed({Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL})
    public SurveySummaryView getSurveySummary(@PathParam("assessmentId") UUID assessmentId) {
        return reader.read(assessmentId);
    }
}
