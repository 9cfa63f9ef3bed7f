package org.waymark.survey.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.reading.Characters;

/** Someone to invite. The role and agency are counted and then forgotten. */
record Invitee(
        @NotBlank @Schema(description = "Code of the list stakeholder-roles.")
        String role,

        @NotBlank @Schema(description = "Code of the list agencies.")
        String agency,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description =
                        "Who is asked: for mails their e-mail address, otherwise whatever tells them from the others. Each is invited to a survey once.")
        String contact) {
    /** The contact without what nobody sees and without capitals: who is reached under it is one person. */
    String address() {
        return Characters.folded(contact.strip());
    }
}
