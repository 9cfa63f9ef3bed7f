package org.waymark.stack;

/** Something the person at the terminal can act on; the message says what and how, so no stack trace is shown. */
public final class StackFailure extends RuntimeException {
    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
