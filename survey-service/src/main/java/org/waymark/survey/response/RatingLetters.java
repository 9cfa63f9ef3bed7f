package org.waymark.survey.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the ratings of one response are stored: one letter per element, in the framework's order. {@code A} is the lowest level, {@code B} the
 * next and so on; {@code ?} stands for someone who cannot say, {@code /} for what does not apply, {@code -} for an element left out.
 */
public final class RatingLetters {
    private static final char LEFT_OUT = '-';
    private static final char LOWEST = 'A';
    private static final Map<String, Character> ANSWERS = Map.of(Rating.CANNOT_SAY, '?', Rating.NOT_APPLICABLE, '/');

    private final Map<String, Integer> places;
    private final Map<Integer, Character> letters;

    /**
     * @param elements codes of all elements, in the framework's order
     * @param levels numbers of all levels, lowest first
     */
    public RatingLetters(List<String> elements, List<Integer> levels) {
        places = IntStream.range(0, elements.size()).boxed().collect(Collectors.toMap(elements::get, place -> place));
        letters = IntStream.range(0, levels.size())
                .boxed()
                .collect(Collectors.toMap(levels::get, place -> letter(place)));
    }

    private static char letter(int place) {
        return (char) (LOWEST + place);
    }

    /** Every letter that says something, in the order of what it says: levels, lowest first, then the answers in place of one. */
    public static List<Character> all(int levels) {
        return Stream.concat(
                        IntStream.range(0, levels).mapToObj(RatingLetters::letter),
                        Rating.ANSWERS.stream().map(ANSWERS::get))
                .toList();
    }

    /** @param ratings of elements and levels that the framework has, each element once */
    String written(List<Rating> ratings) {
        StringBuilder written = new StringBuilder(String.valueOf(LEFT_OUT).repeat(places.size()));
        for (Rating rating : ratings) {
            char letter = rating.level() == null ? ANSWERS.get(rating.answer()) : letters.get(rating.level());
            written.setCharAt(places.get(rating.element()), letter);
        }
        return written.toString();
    }
}
