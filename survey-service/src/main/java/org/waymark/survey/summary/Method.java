package org.waymark.survey.summary;

/** How summaries are made: by what {@code docs/methods.md} says. A change of a formula or a rule is a new version. */
final class Method {
    static final String VERSION = "1";

    /** Served by this service. */
    static final String LINK = "/docs/methods.md";

    private Method() {}
}
