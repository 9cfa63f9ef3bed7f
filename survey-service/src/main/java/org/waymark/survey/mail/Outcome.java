package org.waymark.survey.mail;

/** What became of a mail. */
public enum Outcome {
    /** The mail server took it. */
    DELIVERED,
    /** Refused for now, such as by a full mailbox; tried again for about a day. */
    TEMPORARY,
    /** Refused for good, such as an address that nobody has. */
    PERMANENT,
    /** The mail server could not be reached or did not behave; tried again for about a day. */
    TECHNICAL;

    public boolean isWorthAnotherTry() {
        return this == TEMPORARY || this == TECHNICAL;
    }
}
