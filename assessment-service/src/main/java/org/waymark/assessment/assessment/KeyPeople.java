package org.waymark.assessment.assessment;

import jakarta.validation.constraints.Size;

/** Who answers for the assessment in the area, each as a post or a contact the partners chose to record. */
public record KeyPeople(
        @Size(max = 200) String coordinator,
        @Size(max = 200) String sponsor,
        @Size(max = 200) String transformationLead,
        @Size(max = 200) String dataLead) {}
