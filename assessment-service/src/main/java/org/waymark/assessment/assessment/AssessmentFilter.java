package org.waymark.assessment.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessments a list shows; a filter that is left out lets everything through. */
public record AssessmentFilter(
        @QueryParam("programmeId") @Parameter(description = "Only this programme's")
        UUID programmeId,

        @QueryParam("cycleId") @Parameter(description = "Only this cycle's")
        UUID cycleId,

        @QueryParam("stage") @Parameter(description = "Only those in this stage")
        Stage stage) {}
