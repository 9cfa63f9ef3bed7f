package org.waymark.kit.inbox;

/** An event that cannot be read or breaks what its contract promises: it goes to the dead letters, the rest goes on. */
public class BrokenContract extends RuntimeException {
    public BrokenContract(String reason) {
        super(reason);
    }

    public BrokenContract(String reason, Throwable cause) {
        super(reason, cause);
    }
}
