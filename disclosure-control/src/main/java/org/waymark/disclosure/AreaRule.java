package org.waymark.disclosure;

import java.util.List;

/**
 * What national figures may say of one element. Areas are organisations: consent and the size of the group protect
 * them, not the size of a cell, so a single area at a level is shown when its group is large enough.
 *
 * <p>A group with fewer rated areas than the minimum is suppressed. So is a group whose rated areas are all at one
 * level, unless all of them agreed to be named; its zeros would say as much as its one number, so the row is hidden
 * whole. What would let a hidden group be worked out by subtraction is hidden too, by the steps of {@link PeopleRule}:
 * of two nations, both or neither are shown beside their sum.
 *
 * <p>The number of rated areas in a group is not protected. Levels of named areas shown one by one beside this table
 * are outside this rule.
 *
 * @param minimum the fewest rated areas a shown group has, 1 or more
 */
public record AreaRule(int minimum) {

    /** The rule with the usual minimum of 5. */
    public static final AreaRule DEFAULT = new AreaRule(5);

    /** @throws IllegalArgumentException for a minimum below 1 */
    public AreaRule {
        if (minimum < 1) {
            throw new IllegalArgumentException("A minimum is at least 1");
        }
    }

    /**
     * Clears the figures of one element for groups of areas (the nations) and for all of them together. Clear the
     * elements one by one and pool a dimension with {@link ProtectedTable#pooled}.
     *
     * @param columns how many levels the scale has
     * @param groups every rated area in exactly one of them; none when no area is in the programme
     * @return the groups in the order given; a group without rated areas counts as too few
     * @throws IllegalArgumentException for a group of other columns or two groups of one name
     */
    public ProtectedTable protect(int columns, List<Group> groups) {
        return new Protection(minimum).protect(columns, groups);
    }
}
