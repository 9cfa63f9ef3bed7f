package org.waymark.kit.refusal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a request.
 *
 * @param path where in the request, such as {@code levels[3].level}, {@code If-Match} or {@code surveyId}; empty for the request as a
 *     whole
 * @param code stable code in kebab case, such as {@code unknown-level}, with an entry in the module's {@code texts/refusals.yaml}
 * @param english what is wrong and what to do, in words for the caller, with named places such as {@code {level}} to be filled
 * @param arguments what fills the places, by name: texts, numbers, booleans and lists of texts, no words that would need a translation
 */
public record Fault(String path, String code, String english, Map<String, Object> arguments) {
    /** Follows where a list was named and something in it comes near. */
    public static final String NEAREST_IN_LIST = "Nearest in {list}: {nearest}.";

    /** Follows where a list was named and nothing in it comes near. */
    public static final String SEE_LIST = "See {list}.";

    private static final String LIST = "list";
    private static final String NEAREST = "nearest";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    public Fault {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * @param english a constant at the call, so that a test of the module can ask for its Welsh
     * @param arguments for the places, in the order in which the sentence first names them
     */
    public Fault(String path, String code, String english, Object... arguments) {
        this(path, code, english, named(english, arguments));
    }

    private static Map<String, Object> named(String english, Object... arguments) {
        List<String> places = PLACE.matcher(english)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(places.get(i), data(arguments[i]));
        }
        return named;
    }

    private static Object data(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(Fault::data).toList();
        }
        return argument instanceof Number || argument instanceof Boolean ? argument : String.valueOf(argument);
    }

    public Fault at(String otherPath) {
        return new Fault(otherPath, code, english, arguments);
    }

    /**
     * Says where what may stand here can be read, and what of it comes nearest to what was sent, which is the first argument.
     *
     * @param list where to read it: a path of an API, or of the same request
     * @param known what the list holds, as far as this caller may know
     */
    public Fault among(String list, Collection<?> known) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(LIST, list);
        more.put(NEAREST, Nearest.to(arguments.values().iterator().next(), known));
        return new Fault(path, code, english, more);
    }

    /** @return the English sentence that follows this fault's own; empty where no list was named */
    public Optional<String> hint() {
        return Optional.ofNullable(arguments.get(NEAREST))
                .map(nearest -> nearest.equals(List.of()) ? SEE_LIST : NEAREST_IN_LIST);
    }

    /** What is wrong, in English. */
    public String detail() {
        return fill(hint().map(hint -> english + " " + hint).orElse(english));
    }

    /** Fills the places of this fault's sentence as another language words it. */
    public String fill(String sentence) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(text(place)));
    }

    private String text(MatchResult place) {
        Object argument = arguments.get(place.group(1));
        if (argument instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return argument == null ? place.group() : argument.toString();
    }
}
