package org.waymark.catalog.framework;

/**
 * A version was published, superseded or retired, in the transaction that is under way.
 *
 * @param cause why its state is another, such as {@code published}
 */
public record StandingChanged(FrameworkVersion version, String cause) {
    public static final String SHIPPED = "shipped";
    public static final String PUBLISHED = "published";

    /** Whether the version was a draft, or not there, before. */
    public boolean isPublication() {
        return cause.equals(PUBLISHED) || cause.equals(SHIPPED);
    }
}
