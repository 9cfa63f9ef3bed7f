package org.waymark.demonstration;

/** The demonstration could not be loaded or read; the message says which request failed and how. */
public class LoadFailed extends RuntimeException {
    LoadFailed(String message) {
        super(message);
    }

    LoadFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
