package org.waymark.survey.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone to invite. The role and agency are counted and then forgotten. */
record Invitee(
        @NotBlank @Schema(description = "Code of the list stakeholder-roles.")
        String role,

        @NotBlank @Schema(description = "Code of the list agencies.")
        String agency,

        @NotBlank @Size(max = 300) @Schema(description = "How the coordinator reaches the person.")
        String contact) {}
