package org.waymark.survey.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation with its token, shown to the coordinator in this one answer. */
@Schema(
        examples =
                "{\"invitationId\": \"6f3c1c1e-6f0a-4a53-9a0e-0d4f6a8f5b11\", \"token\": \"q83vEjRWeJCrze8SNFZ4kA\"}")
record Issued(UUID invitationId, String token) {}
