package org.waymark.survey.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a browser sends of a form without a script: texts by the names of the fields. */
public record Fields(Map<String, String> byName) {
    static final Fields NONE = new Fields(Map.of());

    private static final String SEND = "send";
    private static final String SWITCH_TO = "switchTo";
    private static final String WITHDRAW = "withdraw";
    private static final String SURE = "sure";

    /** A body that no form of ours can have sent holds no field, and so no code. */
    static Fields of(String body) {
        Map<String, String> fields = new HashMap<>();
        try {
            for (String field : body.split("&")) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
                }
            }
            return new Fields(fields);
        } catch (IllegalArgumentException unreadable) {
            return NONE;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The code somebody typed or pasted; of a whole link the part that is the code. */
    String token() {
        String typed = get("token");
        return typed.substring(typed.indexOf('#') + 1).strip();
    }

    /** @param otherwise what the browser asks for */
    String language(String otherwise) {
        return Stream.of(get(SWITCH_TO), get("language"))
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether the answers are to be stored; else the form is only to be shown. */
    boolean isSent() {
        return byName.containsKey(SEND) && !byName.containsKey(SWITCH_TO);
    }

    /** Whether somebody wants to take back what they sent. */
    boolean isWithdrawing() {
        return byName.containsKey(WITHDRAW) && !byName.containsKey(SWITCH_TO);
    }

    /** Whether they have been asked. */
    boolean isSure() {
        return SURE.equals(get(WITHDRAW));
    }

    /** Empty where the field is missing. Browsers send line ends of two characters. */
    String get(String name) {
        return byName.getOrDefault(name, "").replace("\r\n", "\n");
    }
}
