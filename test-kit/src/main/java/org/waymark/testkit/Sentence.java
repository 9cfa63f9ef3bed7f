package org.waymark.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence a refusal says.
 *
 * @param code of the fault, or {@code title}
 * @param english with places such as {@code {0}} to be filled
 */
public record Sentence(String code, String english) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    Set<String> places() {
        return places(english);
    }

    static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
