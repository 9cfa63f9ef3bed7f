package org.waymark.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a body: one value of it where it is JSON, or its bytes. */
final class BodyMutator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.9",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u200b\"",
            "\"\\u202ex\"",
            "\"\\ud83d\\ude00\"",
            "\"1\"",
            "\"2021-02-30\"",
            "\"" + "y".repeat(5000) + "\"",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"a\":{\"b\":[1]}}",
            "\"\\ufeff\"",
            "20210228");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/x-yaml",
            "a",
            "multipart/form-data");

    private final Random random;

    BodyMutator(Random random) {
        this.random = random;
    }

    String mutate(Attempt attempt) {
        boolean json = attempt.contentType.endsWith("json");
        return json && random.nextInt(3) > 0 ? inside(attempt) : bytes(attempt);
    }

    private String inside(Attempt attempt) {
        String text = new String(attempt.body, StandardCharsets.UTF_8);
        // of lines, the first is spoilt
        boolean lines = attempt.contentType.endsWith("ndjson") && text.indexOf('\n') > 0;
        int end = lines ? text.indexOf('\n') : text.length();
        try {
            JsonNode read = JSON.readTree(text.substring(0, end));
            String done = spoil(read);
            attempt.body = (read + text.substring(end)).getBytes(StandardCharsets.UTF_8);
            return done;
        } catch (JsonProcessingException plain) {
            return bytes(attempt);
        }
    }

    private String spoil(JsonNode whole) {
        List<JsonNode> holders = new ArrayList<>();
        gather(whole, holders);
        if (holders.isEmpty()) {
            return "nothing";
        }
        JsonNode holder = one(holders);
        if (holder instanceof ArrayNode array) {
            array.insertRawValue(random.nextInt(array.size() + 1), new RawValue(one(ODD_VALUES)));
            return "odd item";
        }
        ObjectNode object = (ObjectNode) holder;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        int way = names.isEmpty() ? 0 : random.nextInt(6);
        switch (way) {
            case 0 -> object.putRawValue("waymarkUnknown", new RawValue(one(ODD_VALUES)));
            case 1 -> object.remove(one(names));
            case 2 ->
                object.putRawValue(
                        names.get(0), new RawValue(object.get(names.get(0)) + ",\"" + names.get(0) + "\":null"));
            default -> object.putRawValue(one(names), new RawValue(one(ODD_VALUES)));
        }
        return List.of("unknown field", "missing field", "field twice", "odd value")
                .get(Math.min(way, 3));
    }

    private static void gather(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(part -> gather(part, holders));
        }
    }

    private String bytes(Attempt attempt) {
        byte[] body = attempt.body;
        String text = new String(body, StandardCharsets.ISO_8859_1);
        switch (random.nextInt(9)) {
            case 0 -> attempt.body = new byte[0];
            case 1 -> attempt.body = Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 2 -> attempt.body = (text + "}{\u0000").getBytes(StandardCharsets.ISO_8859_1);
            case 3 -> attempt.body = ("\u00ef\u00bb\u00bf" + text).getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> attempt.body = text.replace("e", "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
            case 5 -> attempt.body = "[".repeat(3000).getBytes(StandardCharsets.US_ASCII);
            case 6 -> attempt.body = "a: &a [*a]\n---\nb: 1\n".getBytes(StandardCharsets.US_ASCII);
            case 7 -> attempt.body = one(ODD_VALUES).getBytes(StandardCharsets.UTF_8);
            default -> {
                attempt.contentType = one(TYPES);
                return "content type " + attempt.contentType;
            }
        }
        return "odd bytes";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
