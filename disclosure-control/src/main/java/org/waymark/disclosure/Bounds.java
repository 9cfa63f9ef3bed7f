package org.waymark.disclosure;

import java.util.Arrays;
import java.util.List;

/** What the cells of hidden rows lie between, over everything that the reader holds possible. */
final class Bounds {
    private final List<Row> rows;
    private final long[][] least;
    private final long[][] most;

    Bounds(List<Row> rows, int columns) {
        this.rows = rows;
        this.least = new long[rows.size()][columns];
        this.most = new long[rows.size()][columns];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, Long.MAX_VALUE));
    }

    void widen(int row, int column, long atLeast, long atMost) {
        least[row][column] = Math.min(least[row][column], atLeast);
        most[row][column] = Math.max(most[row][column], atMost);
    }

    /** Whether of every group, those counted together too, every cell may be zero or is known to no less than the width. */
    boolean areWide(int width) {
        for (int row = 0; row < rows.size(); row++) {
            for (Group member : rows.get(row).members()) {
                if (!isWide(row, member.size(), width)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isWide(int row, long members, int width) {
        long others = rows.get(row).size() - members;
        for (int column = 0; column < least[row].length; column++) {
            long atLeast = Math.max(0, least[row][column] - others);
            long atMost = Math.min(members, most[row][column]);
            if (atLeast > 0 && atMost - atLeast < width) {
                return false;
            }
        }
        return true;
    }
}
