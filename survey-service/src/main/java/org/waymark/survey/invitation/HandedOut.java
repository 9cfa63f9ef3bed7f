package org.waymark.survey.invitation;

import java.util.UUID;

/**
 * Somebody whose link is handed out.
 *
 * @param generation how often the link was renewed
 */
public record HandedOut(UUID invitationId, String contact, int generation) {}
