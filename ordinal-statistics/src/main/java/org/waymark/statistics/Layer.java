package org.waymark.statistics;

import java.util.stream.IntStream;

/**
 * One layer of a distribution peeled from below, as van der Eijk (2001) describes it: every level still occupied, as
 * high as the least occupied of them.
 */
record Layer(Distribution rest, long height) {

    static Layer lowestOf(Distribution distribution) {
        return distribution.total() == 0
                ? null
                : new Layer(
                        distribution,
                        distribution.counts().stream()
                                .mapToLong(Long::longValue)
                                .filter(count -> count > 0)
                                .min()
                                .getAsLong());
    }

    Layer next() {
        return lowestOf(new Distribution(rest.counts().stream()
                .map(count -> count == 0 ? 0 : count - height)
                .toList()));
    }

    double ratings() {
        return (double) height * occupied();
    }

    double agreement() {
        return unimodality() * (1 - (occupied() - 1.0) / (rest.levels() - 1));
    }

    private double unimodality() {
        int levels = rest.levels();
        long unimodal = 0;
        long bimodal = 0;
        for (int middle = 2; middle < levels; middle++) {
            long below = occupied(1, middle - 1);
            long above = occupied(middle + 1, levels);
            if (isOccupied(middle)) {
                unimodal += below * (levels - middle - above) + above * (middle - 1 - below);
            } else {
                bimodal += below * above;
            }
        }
        return unimodal + bimodal == 0
                ? 1
                : ((levels - 2.0) * unimodal - (levels - 1.0) * bimodal) / ((levels - 2.0) * (unimodal + bimodal));
    }

    private long occupied() {
        return occupied(1, rest.levels());
    }

    private long occupied(int from, int to) {
        return IntStream.rangeClosed(from, to).filter(this::isOccupied).count();
    }

    private boolean isOccupied(int position) {
        return rest.count(position) > 0;
    }
}
