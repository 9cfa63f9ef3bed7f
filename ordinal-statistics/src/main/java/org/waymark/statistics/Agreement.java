package org.waymark.statistics;

import java.util.OptionalDouble;

/**
 * Van der Eijk's agreement A on an ordered scale: "Measuring agreement in ordered rating scales" (2001), Quality and
 * Quantity 35:325–341, doi:10.1023/A:1010374114305. The headline measure, always shown with n. It informs; it never
 * decides.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * Peels the counts into layers of equal height and weighs the agreement of their patterns.
     *
     * @param distribution on a scale of 3 levels or more
     * @return −1 (half at each end) over 0 (spread evenly) to 1 (all at one level); empty for fewer than 3 raters
     * @throws IllegalArgumentException for a scale of 2 levels, on which A is not defined
     */
    public static OptionalDouble of(Distribution distribution) {
        if (distribution.levels() < 3) {
            throw new IllegalArgumentException("Agreement A needs at least 3 levels");
        }
        long raters = distribution.total();
        if (Raters.tooFew(raters)) {
            return OptionalDouble.empty();
        }
        double weighted = 0;
        for (Layer layer = Layer.lowestOf(distribution); layer != null; layer = layer.next()) {
            weighted += layer.ratings() * layer.agreement();
        }
        return OptionalDouble.of(weighted / raters);
    }
}
