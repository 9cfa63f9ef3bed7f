package org.waymark.catalog.framework;

import org.waymark.kit.change.Change;

/**
 * A version was published, superseded or retired, in the transaction that is under way.
 *
 * @param cause why its state is another, such as {@code published}
 */
public record StandingChanged(FrameworkVersion version, String cause) implements Change {
    public static final String SHIPPED = "shipped";
    public static final String PUBLISHED = "published";

    @Override
    public String action() {
        return "framework-" + cause;
    }

    @Override
    public String subject() {
        return version.framework() + ":" + version.label();
    }

    /** Whether the version was a draft, or not there, before. */
    public boolean isPublication() {
        return cause.equals(PUBLISHED) || cause.equals(SHIPPED);
    }
}
