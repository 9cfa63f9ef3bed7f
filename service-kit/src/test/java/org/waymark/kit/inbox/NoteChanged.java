package org.waymark.kit.inbox;

/** A state of an imagined other service. */
record NoteChanged(String text) {
    static final String TYPE = "org.waymark.test.note-changed.v1";
    static final String TOPIC = "waymark.test-states";

    NoteChanged {
        if (text == null) {
            throw new IllegalArgumentException("text is missing");
        }
    }
}
