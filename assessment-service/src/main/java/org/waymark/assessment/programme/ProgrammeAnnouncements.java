package org.waymark.assessment.programme;

/** Tells the other services where a programme stands now; part of the transaction that changed it. */
public interface ProgrammeAnnouncements {
    void changed(Programme programme, String cause);
}
