package org.waymark.survey.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as its coordinator sees it. Says nothing of whether it was answered.
 *
 * @param undelivered why the last mail to this contact did not arrive; null where nothing of that is known
 */
public record InvitationRow(
        UUID invitationId,
        String contact,
        Delivery delivery,

        @Schema(
                nullable = true,
                description =
                        "Why the last mail to this contact did not arrive: TEMPORARY, refused for now; PERMANENT, refused for good; TECHNICAL, the mail server could not be reached. Null where nothing of that is known; forgotten at the next reminder.")
        String undelivered) {}
