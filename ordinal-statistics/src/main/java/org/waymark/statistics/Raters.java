package org.waymark.statistics;

/** How many raters it takes before a measure says anything: with fewer than 3 there is none. */
final class Raters {

    private static final int FEWEST = 3;

    private Raters() {}

    static boolean tooFew(long raters) {
        return raters < FEWEST;
    }
}
