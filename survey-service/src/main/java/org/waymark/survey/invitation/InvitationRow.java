package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as its coordinator sees it. */
public record InvitationRow(
        @ProjectedFieldName("id") UUID invitationId,
        String contact,

        @Schema(description = "Noted late and for several people at once; false may mean not yet noted.")
        boolean answered) {}
