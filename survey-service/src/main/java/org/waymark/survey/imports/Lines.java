package org.waymark.survey.imports;

import java.io.IOException;
import java.util.List;

/** A body of many responses, read in portions, so that an import of any size takes the memory of one portion. */
interface Lines {
    /** Bytes that a line may have. */
    int LONGEST = 262_144;

    /** @return up to {@code most} lines; none at the end */
    List<Line> next(int most) throws IOException;

    /** Whether there is nothing after the last line; otherwise it leaves open where the next one begins. */
    boolean areAllRead();
}
