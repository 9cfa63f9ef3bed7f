package org.waymark.survey.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.survey.response.RatingLetters;

/** How many respondents of each group gave each answer to each element, and how many answered in each role. */
final class RatingCounts {
    private final List<String> elements;
    private final List<Character> letters;
    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, Long> roles = new HashMap<>();

    /**
     * @param elements codes of all elements, in the order of the letters
     * @param levels how many levels the scale has
     */
    RatingCounts(List<String> elements, int levels) {
        this.elements = elements;
        this.letters = RatingLetters.all(levels);
    }

    /**
     * @param group what the survey is broken down by
     * @param ratings a letter per element: see {@link RatingLetters}
     */
    void add(String role, String group, String ratings) {
        roles.merge(role, 1L, Long::sum);
        Group counts = groups.computeIfAbsent(group, none -> new Group(elements.size(), letters.size()));
        counts.respondents++;
        for (int element = 0; element < ratings.length(); element++) {
            int column = letters.indexOf(ratings.charAt(element));
            if (column >= 0) {
                counts.answers[element][column]++;
            }
        }
    }

    Map<String, Long> respondentsByRole() {
        return roles;
    }

    Map<String, Long> respondentsByGroup() {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().respondents));
    }

    /** One count per level, lowest first, and then one per answer in place of a level; all 0 for a group in which nobody answered. */
    long[] answers(String group, String element) {
        Group counts = groups.get(group);
        return counts == null ? new long[letters.size()] : counts.answers[elements.indexOf(element)];
    }

    private static final class Group {
        private final long[][] answers;
        private long respondents;

        private Group(int elements, int columns) {
            answers = new long[elements][columns];
        }
    }
}
