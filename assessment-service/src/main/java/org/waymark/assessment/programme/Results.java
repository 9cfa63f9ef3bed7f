package org.waymark.assessment.programme;

import java.util.UUID;

/** Whether anything has come out of a programme yet. */
public interface Results {
    /** Whether one of its cycles has a closed survey or a baseline, also one that was withdrawn since: both have been read. */
    boolean existIn(UUID programmeId);
}
