package org.waymark.disclosure;

import java.util.List;

/**
 * No respondent is ever identifiable: what a survey may say of one element, overall and by group.
 *
 * <p>A group below the threshold is suppressed, and so is a group in which everyone said the same; with them whatever
 * would let them be worked out, even by a reader who knows these rules and the size of every group. The steps:
 *
 * <ol>
 *   <li>When all respondents together are fewer than the threshold, or all said the same, nothing is shown.
 *   <li>Groups below the threshold are hidden, and with them the smallest others until at least two groups with
 *       respondents are hidden and these together reach the threshold.
 *   <li>When everyone in one of the remaining groups said the same, or everyone in the hidden ones together, the whole
 *       breakdown is hidden: a gap in it would point at that group. The overall row goes too when it leaves only one
 *       group and one answer that could have been the cause.
 * </ol>
 *
 * <p>One element's breakdown is one table. Do not publish a second breakdown of the same respondents beside it. What a
 * respondent can conclude from knowing their own answer is outside this rule.
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
     * @return the groups in the order given; a group without respondents counts as too few
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
