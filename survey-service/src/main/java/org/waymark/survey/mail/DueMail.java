package org.waymark.survey.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail to be sent now.
 *
 * @param reminder whether it reminds of an earlier one
 * @param tries which try this is, from 1
 * @param address where it goes
 * @param generation how often the invitation's link was renewed
 * @param lease until when it is handed out to whoever took it; a mail that was asked for anew meanwhile has another
 */
public record DueMail(
        UUID survey, UUID invitation, boolean reminder, int tries, String address, int generation, Instant lease) {
    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "DueMail";
    }
}
