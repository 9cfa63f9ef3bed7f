package org.waymark.catalog.crosswalk;

import org.waymark.kit.change.Change;

/** A version of a crosswalk was published. No other service reads crosswalks, so none hears of it. */
record CrosswalkPublished(Crosswalk crosswalk) implements Change {
    @Override
    public String action() {
        return "crosswalk-published";
    }

    @Override
    public String subject() {
        return crosswalk.code() + ":" + crosswalk.label();
    }
}
