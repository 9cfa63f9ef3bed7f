package org.waymark.survey.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.survey.response.RatingLetters;

/** How many respondents of each role gave each answer to each element. */
final class RatingCounts {
    private final List<String> elements;
    private final List<Integer> levels;
    private final Map<Character, Integer> columns = new HashMap<>();
    private final Map<String, Role> roles = new TreeMap<>();

    /**
     * @param elements codes of all elements, in the framework's order
     * @param levels numbers of all levels, lowest first
     */
    RatingCounts(List<String> elements, List<Integer> levels) {
        this.elements = elements;
        this.levels = levels;
        for (int place = 0; place < levels.size(); place++) {
            columns.put(RatingLetters.letter(place), place);
        }
        columns.put(RatingLetters.CANNOT_SAY, levels.size());
    }

    /** @param ratings a letter per element: see {@link RatingLetters} */
    void add(String role, String ratings) {
        Role counts = roles.computeIfAbsent(role, none -> new Role(elements.size(), columns.size()));
        counts.respondents++;
        for (int element = 0; element < ratings.length(); element++) {
            Integer column = columns.get(ratings.charAt(element));
            if (column != null) {
                counts.answers[element][column]++;
            }
        }
    }

    Map<String, Long> respondentsByRole() {
        return roles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, role -> role.getValue().respondents));
    }

    /** Of answers that somebody gave. */
    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        roles.forEach((role, counts) -> {
            for (int element = 0; element < elements.size(); element++) {
                for (int column = 0; column < columns.size(); column++) {
                    long respondents = counts.answers[element][column];
                    if (respondents > 0) {
                        Integer level = column < levels.size() ? levels.get(column) : null;
                        tallies.add(new Tally(role, elements.get(element), level, respondents));
                    }
                }
            }
        });
        return tallies;
    }

    private static final class Role {
        private final long[][] answers;
        private long respondents;

        private Role(int elements, int columns) {
            answers = new long[elements][columns];
        }
    }
}
