package org.waymark.survey.invitation;

/** How an invited person gets the link. */
public enum Delivery {
    /** By e-mail from this service, which shows the link to nobody else. */
    MAIL,
    /** From the hand of whoever invites, who therefore knows the link: what is answered with it makes a table of its own. */
    BY_HAND;

    public boolean isReached() {
        return this == MAIL;
    }
}
