package org.waymark.disclosure;

import java.util.List;

/**
 * What national figures may say of one element. Areas are organisations: consent and the size of the group protect
 * them, not the size of a cell, so a single area at a level is shown when its group is large enough.
 *
 * <p>The steps are those of {@link PeopleRule}, with nations as groups and rated areas as members; of two nations of which one is small, only the sum
 * is shown. Where every rated area of the table agreed to be named, what they said needs no protection, and sizes alone decide. The consent of one nation
 * helps nobody: what is hidden would then point at the other.
 *
 * <p>The number of rated areas in a group is not protected. Levels of named areas shown one by one beside this table
 * are outside this rule: whoever shows them takes these areas out before, and adds them to what is shown.
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
     * @return the groups in the order given, each with its own row or the reason why not
     * @throws IllegalArgumentException for a group of other columns or two groups of one name
     */
    public ProtectedTable protect(int columns, List<Group> groups) {
        return new Protection(minimum).protect(columns, groups);
    }
}
