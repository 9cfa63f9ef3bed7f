package org.waymark.assessment.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which assessments a list shows; a filter that is left out lets everything through. */
public record AssessmentFilter(
        @QueryParam("programmeId") UUID programmeId,

        @QueryParam("cycleId") UUID cycleId,

        @QueryParam("stage") Stage stage) {}
