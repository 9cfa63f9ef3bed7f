package org.waymark.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What everybody answers here: a level and 81 characters to each element; and the same content as the database keeps it. */
record Answer(List<String> elements) {
    private static final String TEXT =
            "The health visitors and the nursery meet every month and share what they see ....";

    /** @param id empty for a person, who sends none */
    String json(String id) {
        String ratings = IntStream.range(0, elements.size())
                .mapToObj(number -> "{\"element\":\"%s\",\"level\":%d}".formatted(elements.get(number), 1 + number % 4))
                .collect(Collectors.joining(","));
        return "{%s\"role\":\"midwife-or-maternity\",\"agency\":\"maternity\",\"language\":\"en\",\"ratings\":[%s],\"comments\":[%s]}"
                .formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", ratings, comments());
    }

    String comments() {
        return elements.stream()
                .map(element -> "{\"element\":\"%s\",\"kind\":\"evidence\",\"text\":\"%s\"}".formatted(element, TEXT))
                .collect(Collectors.joining(","));
    }

    /** A letter per element, as the survey service keeps them. */
    String letters() {
        return IntStream.range(0, elements.size())
                .mapToObj(number -> String.valueOf((char) ('A' + number % 4)))
                .collect(Collectors.joining());
    }
}
