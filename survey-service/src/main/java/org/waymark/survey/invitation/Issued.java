package org.waymark.survey.invitation;

import java.util.UUID;

/** An invitation with its token, shown to the coordinator in this one answer. */
record Issued(UUID invitationId, String token) {}
