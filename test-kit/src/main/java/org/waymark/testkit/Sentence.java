package org.waymark.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sentence a refusal says.
 *
 * @param code of the fault, or {@code title}
 * @param english with places such as {@code {level}} to be filled
 */
public record Sentence(String code, String english) {
    private static final Pattern NUMBERED = Pattern.compile("\\{\\d+}");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    Set<String> places() {
        return places(english);
    }

    boolean hasNumberedPlaces() {
        return NUMBERED.matcher(english).find();
    }

    static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().map(place -> place.group(1)).forEach(places::add);
        return places;
    }
}
