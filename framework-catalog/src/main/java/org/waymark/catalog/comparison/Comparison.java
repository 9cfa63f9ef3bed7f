package org.waymark.catalog.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.catalog.comparison.Change.Kind;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.Items;
import org.waymark.catalog.language.Language;

/**
 * Compares two versions of a framework item by item. Items are the same when they have the same code, else the same id or number,
 * else the same place in their list.
 */
final class Comparison {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LABEL = "version";
    private static final String SCALE = "scale";

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /** What {@code to} changes, in the order of the file; the version's own label is no change. */
    static List<Change> of(FrameworkContent from, FrameworkContent to) {
        Comparison comparison = new Comparison();
        comparison.fields("", JSON.valueToTree(from), JSON.valueToTree(to));
        return List.copyOf(comparison.changes);
    }

    private void fields(String path, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.stream()
                .filter(name -> !path.isEmpty() || !name.equals(LABEL))
                .forEach(name ->
                        compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name)));
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (LocalizedText.isText(before) || LocalizedText.isText(after)) {
            texts(path, before, after);
        } else if (holdsItems(before) || holdsItems(after)) {
            items(path, Items.keyed(before), Items.keyed(after));
        } else if (before.isObject() && after.isObject()) {
            fields(path, before, after);
        } else if (!Objects.equals(LocalizedText.by(before), LocalizedText.by(after))) {
            add(path, Kind.CHANGED, before, after);
        }
    }

    private void texts(String path, JsonNode before, JsonNode after) {
        for (Language language : Language.values()) {
            String old = LocalizedText.in(before, language);
            String now = LocalizedText.in(after, language);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(Kind.REWORDED, path, language, old, now));
            }
        }
    }

    private void items(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                add(path + "." + key, Kind.REMOVED, item, null);
            }
        });
        after.forEach((key, item) -> {
            if (before.containsKey(key)) {
                compare(path + "." + key, before.get(key), item);
            } else {
                add(path + "." + key, Kind.ADDED, null, item);
            }
        });
        String order = common(before, after);
        String newOrder = common(after, before);
        if (!order.equals(newOrder)) {
            changes.add(new Change(Kind.REORDERED, path, null, order, newOrder));
        }
    }

    private void add(String path, Kind kind, JsonNode before, JsonNode after) {
        Kind told = path.startsWith(SCALE) ? Kind.RESCALED : kind;
        changes.add(new Change(told, path, null, LocalizedText.by(before), LocalizedText.by(after)));
    }

    private static boolean holdsItems(JsonNode node) {
        return node.path(0).isObject();
    }

    private static String common(Map<String, JsonNode> ordered, Map<String, JsonNode> other) {
        return String.join(
                ", ", ordered.keySet().stream().filter(other::containsKey).toList());
    }
}
