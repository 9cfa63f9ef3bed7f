package org.waymark.assessment.assessment;

/** Tells the other services where an assessment stands now; part of the transaction that changed it. */
public interface Announcements {
    /** Programme, cycle, unit, framework version or stage changed. */
    void assessmentChanged(Assessment assessment, String cause);

    /** The latest baseline, or what may be done with it, changed. Does nothing before the first sign-off. */
    void baselineChanged(Assessment assessment, String cause);
}
