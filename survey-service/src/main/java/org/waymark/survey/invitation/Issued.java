package org.waymark.survey.invitation;

import java.util.UUID;

/** An invitation just made, with its token. */
record Issued(UUID invitationId, Token token) {}
