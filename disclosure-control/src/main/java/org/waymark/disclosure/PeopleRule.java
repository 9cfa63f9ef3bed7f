package org.waymark.disclosure;

import java.util.List;

/**
 * No respondent is ever identifiable: what a survey may say of one element, overall and by group. The reader may know this rule, the size of
 * every group, and all that is shown. For every table that would have been published exactly so, no hidden count above zero is known exactly or to
 * within 1, no hidden group of two or more is known to have agreed, and where the overall row is shown, of no hidden row it is known that
 * all, or all but one, said the same. A hidden zero may be known.
 *
 * <p>The steps (<em>outside</em> of a row are its members beside its largest count):
 *
 * <ol>
 *   <li>Fewer than the threshold altogether: nothing is shown.
 *   <li>Rows follow from sizes alone. Each group is a row. If any is below the threshold, those that are go into one row <em>together</em>; while
 *       this has fewer than two groups, fewer people than the threshold, or fewer than 2 beside its largest group, the next smallest joins it. If
 *       everybody is in it then and a single person is beside the largest group, that person is left out: the table is the largest group's
 *       row alone, and there is no overall row.
 *   <li>If every row has enough outside, every row and the overall row are shown. Enough is 1 for a group, 2 for several together, and 2 for the only
 *       row, which is the overall row.
 *   <li>Otherwise no row is shown, and the overall row only where the reader is left in doubt: see {@link Doubt}.
 * </ol>
 *
 * <p>The distance of 2 is what someone who knows one answer of a row takes away. Groups without members take no part. One element's breakdown
 * is one table: do not publish a second breakdown of the same respondents beside it. The nearest rule in the literature is k-disclosure with
 * a coalition of one.
 *
 * @param threshold the fewest respondents a shown row has, 2 or more
 */
public record PeopleRule(int threshold) {

    /** The rule with the usual threshold of 5. */
    public static final PeopleRule DEFAULT = new PeopleRule(5);

    /** @throws IllegalArgumentException for a threshold below 2, which protects nobody */
    public PeopleRule {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold below 2 protects nobody");
        }
    }

    /**
     * Clears the breakdown of one element together with its overall row, which is the sum of the groups.
     *
     * @param columns how many columns each group has: the levels of the scale and "cannot say"
     * @param groups every respondent in exactly one of them (those without a role in a group of their own); none when
     *     nobody answered
     * @return the groups in the order given, each with its own row or the reason why not
     * @throws IllegalArgumentException for a group of other columns, two groups of one name, or named people
     */
    public ProtectedTable protect(int columns, List<Group> groups) {
        if (groups.stream().anyMatch(group -> group.named() > 0)) {
            throw new IllegalArgumentException("Respondents cannot agree to be named");
        }
        return new Protection(threshold).protect(columns, groups);
    }

    /**
     * Clears a row that is shown without any breakdown.
     *
     * @throws IllegalArgumentException for named people
     */
    public ProtectedRow protect(Group everyone) {
        return protect(everyone.counts().size(), List.of(everyone)).groups().get(0);
    }
}
