package org.waymark.survey.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.survey.response.RatingLetters;

/** How many respondents of each role gave each answer to each element. */
final class RatingCounts {
    private final List<String> elements;
    private final List<Character> letters;
    private final Map<String, Role> roles = new TreeMap<>();

    /**
     * @param elements codes of all elements, in the order of the letters
     * @param levels how many levels the scale has
     */
    RatingCounts(List<String> elements, int levels) {
        this.elements = elements;
        this.letters = RatingLetters.all(levels);
    }

    /** @param ratings a letter per element: see {@link RatingLetters} */
    void add(String role, String ratings) {
        Role counts = roles.computeIfAbsent(role, none -> new Role(elements.size(), letters.size()));
        counts.respondents++;
        for (int element = 0; element < ratings.length(); element++) {
            int column = letters.indexOf(ratings.charAt(element));
            if (column >= 0) {
                counts.answers[element][column]++;
            }
        }
    }

    Map<String, Long> respondentsByRole() {
        return roles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, role -> role.getValue().respondents));
    }

    /** One count per level, lowest first, and then one per answer in place of a level; all 0 for a role in which nobody answered. */
    long[] answers(String role, String element) {
        Role counts = roles.get(role);
        return counts == null ? new long[letters.size()] : counts.answers[elements.indexOf(element)];
    }

    private static final class Role {
        private final long[][] answers;
        private long respondents;

        private Role(int elements, int columns) {
            answers = new long[elements][columns];
        }
    }
}
