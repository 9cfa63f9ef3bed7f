package org.waymark.survey.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many mails with invitations to a survey came to what. Reminders are not counted: their number would say how many have not answered.
 *
 * @param waiting not tried yet
 * @param temporary refused for now; some of them are tried again
 * @param technical the mail server could not be reached; some of them are tried again
 */
@Schema(
        description =
                "How many mails with invitations to a survey came to what. Reminders are not counted: their number would say how many have not answered.")
public record MailCounts(
        @Schema(description = "Not tried yet, or waiting until the survey has opened.")
        long waiting,

        @Schema(description = "Taken by the mail server.") long delivered,

        @Schema(description = "Refused for now, such as by a full mailbox. Tried again for about a day.")
        long temporary,

        @Schema(description = "Refused for good, such as an address that nobody has.")
        long permanent,

        @Schema(description = "The mail server could not be reached. Tried again for about a day.")
        long technical) {}
