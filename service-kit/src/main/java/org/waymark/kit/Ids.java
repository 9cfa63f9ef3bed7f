package org.waymark.kit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identities made by the services. */
public final class Ids {
    private Ids() {}

    /** A new UUID of version 7: sorts by time of creation. Not for anything whose time must not show. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
