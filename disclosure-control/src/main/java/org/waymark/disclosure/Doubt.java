package org.waymark.disclosure;

import java.util.List;

/**
 * Whether the overall row may be shown where its breakdown may not. That the breakdown is hidden says that in some row too few are outside: the
 * reader looks for every row and answer that could be the <em>cause</em>, and works out for each what the hidden cells would then lie
 * between (the bounds of Fréchet). The row may be shown when over all causes no hidden cell is known to within 1, and of no row it is known
 * that all, or all but one, said the same.
 */
final class Doubt {
    private static final int NARROW = 2;

    private final List<Row> rows;
    private final long[] overall;
    private final long everyone;
    private final Bounds bounds;
    private final boolean[] mayDisagree;

    private Doubt(List<Row> rows, List<Long> overall) {
        this.rows = rows;
        this.overall = overall.stream().mapToLong(Long::longValue).toArray();
        this.everyone = overall.stream().mapToLong(Long::longValue).sum();
        this.bounds = new Bounds(rows, this.overall.length);
        this.mayDisagree = new boolean[rows.size()];
    }

    /** @param rows at least one of which has too few outside */
    static boolean remains(List<Row> rows, List<Long> overall) {
        Doubt doubt = new Doubt(rows, overall);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < overall.size(); column++) {
                if (doubt.overall[column] >= rows.get(row).tooMany()) {
                    doubt.suppose(new Cause(row, column, rows.get(row).tooMany()));
                }
            }
        }
        return doubt.isLeft();
    }

    /** So many of a row gave one answer. */
    private record Cause(int row, int column, long members) {
        long of(int someRow, int someColumn) {
            return someRow == row && someColumn == column ? members : 0;
        }

        long of(int someRow) {
            return someRow == row ? members : 0;
        }
    }

    private void suppose(Cause cause) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < overall.length; column++) {
                bound(cause, row, column);
            }
            mayDisagree[row] |= hasRoomForTwoOutside(cause, row);
        }
    }

    private void bound(Cause cause, int row, int column) {
        long others = everyone - cause.members - left(cause, row);
        long least = Math.max(0, left(cause, column, overall[column]) - others);
        long most = Math.min(left(cause, row), left(cause, column, overall[column]));
        bounds.widen(row, column, least + cause.of(row, column), most + cause.of(row, column));
    }

    private boolean hasRoomForTwoOutside(Cause cause, int row) {
        long room = 0;
        for (int column = 0; column < overall.length; column++) {
            long most = rows.get(row).size() - NARROW - cause.of(row, column);
            if (most < 0) {
                return false;
            }
            room += Math.min(left(cause, column, overall[column]), most);
        }
        return room >= left(cause, row);
    }

    /** Members of a row of whom the cause says nothing. */
    private long left(Cause cause, int row) {
        return rows.get(row).size() - cause.of(row);
    }

    /** What is left of a column of the overall row. */
    private static long left(Cause cause, int column, long count) {
        return column == cause.column ? count - cause.members : count;
    }

    private boolean isLeft() {
        for (boolean may : mayDisagree) {
            if (!may) {
                return false;
            }
        }
        return bounds.areWide(NARROW);
    }
}
