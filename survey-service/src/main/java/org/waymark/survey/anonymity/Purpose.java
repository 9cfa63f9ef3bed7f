package org.waymark.survey.anonymity;

/** What a hash is for. Hashes of one value for two purposes have nothing in common. */
public enum Purpose {
    /** Finds the invitation a token belongs to. */
    INVITATION("invitation"),
    /** Finds the response of an invited person. */
    RESPONSE("response"),
    /** Finds the response a local system sent under an id of its own. */
    SOURCE("source"),
    /** Makes the token of an invitation. */
    TOKEN("token"),
    /** Recognises a code that was read aloud. */
    SHORT_CODE("short-code"),
    /** Makes the ids of invitations. */
    INVITATION_ID("invitation-id"),
    /** Recognises a repeated request for invitations. */
    REQUEST_KEY("request-key"),
    /** Tells whether a repeated request has the same content. */
    REQUEST_CONTENT("request-content"),
    /** Tells the service's keys apart. */
    KEY_ID("key-id");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
