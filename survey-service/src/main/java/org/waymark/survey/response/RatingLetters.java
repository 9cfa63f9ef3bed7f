package org.waymark.survey.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the ratings of one response are stored: one letter per element, in the framework's order. {@code A} is the lowest level, {@code B} the
 * next and so on; {@code ?} stands for someone who cannot say, {@code -} for an element left out.
 */
public final class RatingLetters {
    public static final char CANNOT_SAY = '?';
    static final char LEFT_OUT = '-';
    private static final char LOWEST = 'A';

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

    /** The letter of the level that stands in this place of the scale, counted from 0. */
    public static char letter(int place) {
        return (char) (LOWEST + place);
    }

    /** @param ratings of elements and levels that the framework has, each element once */
    String written(List<Rating> ratings) {
        StringBuilder written = new StringBuilder(String.valueOf(LEFT_OUT).repeat(places.size()));
        for (Rating rating : ratings) {
            char letter = rating.level() == null ? CANNOT_SAY : letters.get(rating.level());
            written.setCharAt(places.get(rating.element()), letter);
        }
        return written.toString();
    }
}
