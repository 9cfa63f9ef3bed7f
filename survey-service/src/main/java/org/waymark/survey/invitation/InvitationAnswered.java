package org.waymark.survey.invitation;

import java.util.UUID;

/** Somebody has answered. Who it was is noted after the success of the transaction, which must not hold both. */
record InvitationAnswered(UUID survey, UUID invitation) {}
