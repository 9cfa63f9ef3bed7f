package org.waymark.survey.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people of one role and agency are invited. Which of the invited they are is kept nowhere.
 *
 * @param people number of invitations, at least 1
 */
public record Invited(String role, String agency, int people) {
    private static final Comparator<Invited> BY_ROLE_AND_AGENCY =
            Comparator.comparing(Invited::role).thenComparing(Invited::agency);

    static List<Invited> together(List<Invited> some, List<Invited> others) {
        Map<Invited, Integer> sums = new TreeMap<>(BY_ROLE_AND_AGENCY);
        List<Invited> all = new ArrayList<>(some);
        all.addAll(others);
        all.forEach(each -> sums.merge(new Invited(each.role(), each.agency(), 0), each.people(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new Invited(sum.getKey().role(), sum.getKey().agency(), sum.getValue()))
                .toList();
    }
}
