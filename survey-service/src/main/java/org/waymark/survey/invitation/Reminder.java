package org.waymark.survey.invitation;

import java.util.UUID;

/** Someone with a link handed out who had not answered when the last reminder was begun, with the same token as before. */
record Reminder(UUID invitationId, String contact, Token token) {}
