package org.waymark.reporting.model;

/**
 * What a cell holds, or by how much it changes.
 *
 * @param counted over all units that agreed to be counted
 * @param working over those of them that also admit the programme: what working figures may show
 * @param named over those of the working ones that agreed to be named: what the area rule asks for
 */
public record Tally(long counted, long working, long named) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(counted + other.counted, working + other.working, named + other.named);
    }

    public Tally negated() {
        return new Tally(-counted, -working, -named);
    }
}
