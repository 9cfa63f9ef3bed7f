package org.waymark.catalog.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.catalog.language.Language;

/** Makes an item of a framework file from the cells of a row; the other way round than {@link RowWriter}. */
final class RowReader {
    static final Pattern HEADING =
            Pattern.compile("[a-zA-Z]+(\\[[1-9][0-9]{0,2}])?(\\.[a-zA-Z]+(\\[[1-9][0-9]{0,2}])?)*");
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[([0-9]+)])?");
    private static final Set<String> NUMBERS = Set.of("level", "page", "amber", "green");
    /** What an integer of 32 bits surely holds. */
    private static final int WHOLE_DIGITS = 10;

    private static final Set<String> FLAGS = Set.of("required", "repeats");
    private static final Set<String> CODES = Set.of("nations", "languages", "variants", "audiences", "elements");
    private static final String WELSH = "." + Language.CY.tag();
    private static final String ENGLISH_STATUS = "." + Language.EN.tag() + RowWriter.STATUS;
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private RowReader() {}

    /** @param cells what is written in the cells, by heading; empty cells are left out */
    static ObjectNode of(Map<String, String> cells) {
        ObjectNode item = JSON.objectNode();
        cells.forEach((heading, written) -> {
            if (heading.endsWith(WELSH)) {
                JsonNode words = wording(written, cells.getOrDefault(heading + RowWriter.STATUS, "translation"));
                text(item, heading.substring(0, heading.length() - WELSH.length()), Language.CY, words);
            } else if (!heading.endsWith(WELSH + RowWriter.STATUS) && !heading.endsWith(ENGLISH_STATUS)) {
                String status = cells.get(heading + ENGLISH_STATUS);
                boolean isText = status != null || cells.containsKey(heading + WELSH);
                if (isText) {
                    text(item, heading, Language.EN, wording(written, status));
                } else {
                    set(item, heading, value(heading, written));
                }
            }
        });
        return item;
    }

    private static void text(ObjectNode item, String heading, Language language, JsonNode words) {
        JsonNode stored = at(item, heading);
        ObjectNode text = stored instanceof ObjectNode already ? already : JSON.objectNode();
        text.set(language.tag(), words);
        set(item, heading, text);
    }

    private static JsonNode wording(String words, String status) {
        ObjectNode wording = JSON.objectNode().put("text", words);
        return status == null ? wording : wording.put("status", status);
    }

    /** Numbers and flags that are none are left as they are written: the schema names them. */
    private static JsonNode value(String heading, String written) {
        String name = heading.replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
        if (CODES.contains(name)) {
            ArrayNode codes = JSON.arrayNode();
            Pattern.compile("\\s*,\\s*").splitAsStream(written.strip()).forEach(codes::add);
            return codes;
        }
        if (NUMBERS.contains(name) && written.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return number(new BigDecimal(written));
        }
        if (FLAGS.contains(name) && written.matches("(?i)true|false")) {
            return JSON.booleanNode(Boolean.parseBoolean(written));
        }
        return JSON.textNode(written);
    }

    private static JsonNode number(BigDecimal number) {
        boolean small = number.scale() <= 0 && number.precision() < WHOLE_DIGITS;
        return small ? JSON.numberNode(number.intValueExact()) : JSON.numberNode(number);
    }

    private static JsonNode at(JsonNode item, String heading) {
        JsonNode node = item;
        for (MatchResult step : STEP.matcher(heading).results().toList()) {
            node = node.path(step.group(1));
            node = step.group(2) == null ? node : node.path(Integer.parseInt(step.group(2)) - 1);
        }
        return node == null ? MissingNode.getInstance() : node;
    }

    private static void set(ObjectNode item, String heading, JsonNode value) {
        var steps = STEP.matcher(heading).results().toList();
        ObjectNode node = item;
        for (int i = 0; i < steps.size() - 1; i++) {
            node = child(node, steps.get(i));
        }
        MatchResult last = steps.get(steps.size() - 1);
        node.set(last.group(1), value);
    }

    private static ObjectNode child(ObjectNode node, MatchResult step) {
        if (step.group(2) == null) {
            return node.get(step.group(1)) instanceof ObjectNode object ? object : node.putObject(step.group(1));
        }
        ArrayNode list = node.get(step.group(1)) instanceof ArrayNode array ? array : node.putArray(step.group(1));
        int index = Integer.parseInt(step.group(2)) - 1;
        while (list.size() <= index) {
            list.addObject();
        }
        return list.get(index) instanceof ObjectNode object ? object : JSON.objectNode();
    }
}
