package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as its coordinator sees it. */
@Schema(examples = """
                {"invitationId": "6f3c1c1e-6f0a-4a53-9a0e-0d4f6a8f5b11", "contact": "midwife@example.org", "answered": false}""")
public record InvitationRow(
        @ProjectedFieldName("id") UUID invitationId,
        String contact,

        @Schema(description = "Noted late and for several people at once; false may mean not yet noted.")
        boolean answered) {}
