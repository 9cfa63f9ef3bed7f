package org.waymark.reporting.published;

import java.util.UUID;
import org.waymark.kit.change.Change;

/** What a publication printed of a cycle was kept here, or replaced. */
record FiguresKept(UUID cycleId) implements Change {
    @Override
    public String action() {
        return "published-figures-kept";
    }

    @Override
    public String subject() {
        return cycleId.toString();
    }
}
