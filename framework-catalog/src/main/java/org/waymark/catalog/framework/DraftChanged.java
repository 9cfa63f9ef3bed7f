package org.waymark.catalog.framework;

import org.waymark.kit.change.Change;

/** A draft was imported, or replaced by another; nobody but its authors hears of it. */
record DraftChanged(FrameworkVersion version, String cause) implements Change {
    @Override
    public String action() {
        return "framework-draft-" + cause;
    }

    @Override
    public String subject() {
        return version.framework() + ":" + version.label();
    }
}
