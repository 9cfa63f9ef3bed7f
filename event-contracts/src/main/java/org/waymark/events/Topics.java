package org.waymark.events;

/** Names of the compacted topics. A breaking change of an event is a new type on a new topic, fed beside the old one. */
public final class Topics {
    public static final String CATALOG = "waymark.catalog";
    public static final String PROGRAMMES = "waymark.programmes";
    public static final String ASSESSMENTS = "waymark.assessments";
    public static final String SURVEYS = "waymark.surveys";
    public static final String BASELINES = "waymark.baselines";

    private Topics() {}
}
