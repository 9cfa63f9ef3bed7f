package org.waymark.survey.contact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact that waits to be confirmed. Once it is, nobody can say any more in which role it was invited. */
@Schema(name = "Contact")
record ContactRow(UUID invitationId, String contact, String role, String agency) {}
