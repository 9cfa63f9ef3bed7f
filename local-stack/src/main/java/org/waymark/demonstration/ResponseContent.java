package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A survey response as the API takes it. */
final class ResponseContent {
    private ResponseContent() {}

    static Map<String, Object> of(AreaPlan.Response response) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("role", response.role());
        content.put("agency", response.agency());
        content.put("language", response.language());
        content.put(
                "ratings",
                response.ratings().stream().map(ResponseContent::rating).toList());
        content.put("comments", response.comments());
        return content;
    }

    /** As {@link #of}, with the local system's id and revision. */
    static Map<String, Object> ofSystem(AreaPlan.Response response) {
        Map<String, Object> content = of(response);
        content.put("revision", 1);
        return content;
    }

    /** One line of an import per response. */
    static List<Map<String, Object>> lines(List<AreaPlan.Response> responses) {
        return responses.stream()
                .map(response -> {
                    Map<String, Object> line = ofSystem(response);
                    line.put("id", response.id());
                    return line;
                })
                .toList();
    }

    private static Map<String, Object> rating(AreaPlan.Rating rating) {
        return rating.level() == null
                ? Map.of("element", rating.element(), "answer", "CANNOT_SAY")
                : Map.of("element", rating.element(), "level", rating.level());
    }
}
