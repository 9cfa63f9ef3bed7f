package org.waymark.assessment.assessment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for the assessment in the area, each as a post or a contact the partners chose to record. */
public record KeyPeople(
        @Size(max = 200) @Schema(nullable = true) String coordinator,
        @Size(max = 200) @Schema(nullable = true) String sponsor,
        @Size(max = 200) @Schema(nullable = true) String transformationLead,
        @Size(max = 200) @Schema(nullable = true) String dataLead) {}
