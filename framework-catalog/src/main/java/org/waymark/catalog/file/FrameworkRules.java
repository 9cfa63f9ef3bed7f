package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/**
 * What a framework file must hold beyond its JSON Schema: codes are unique, references lead somewhere, levels ascend by one.
 * Asks the file as it was read, so that whatever the schema finds missing or misshapen is passed over.
 */
final class FrameworkRules {
    private final Faults faults;
    private final Map<String, Reference> references = new HashMap<>();
    private final Set<String> elements = new HashSet<>();

    private FrameworkRules(JsonNode file, Faults faults) {
        this.faults = faults;
        refer(
                "document",
                "sources",
                (path, code) -> new Fault(path, "unknown-source", "'{code}' is no source of this framework.", code),
                named(file.path("sources"), "id"));
        refer(
                "variants",
                "variants",
                (path, code) -> new Fault(path, "unknown-variant", "'{code}' is no variant of this framework.", code),
                named(file.path("variants"), "code"));
        refer(
                "dimension",
                "dimensions",
                (path, code) ->
                        new Fault(path, "unknown-dimension", "'{code}' is no dimension of this framework.", code),
                named(file.path("dimensions"), "code"));
        refer(
                "theme",
                "themes",
                (path, code) -> new Fault(path, "unknown-theme", "'{code}' is no theme of this framework.", code),
                named(file.path("themes"), "code"));
        refer(
                "register",
                "registers",
                (path, code) -> new Fault(path, "unknown-register", "'{code}' is no register of this framework.", code),
                named(file.path("registers"), "code"));
        refer(
                "level",
                "scale.levels",
                (path, code) -> new Fault(path, "unknown-level", "'{code}' is no level of this scale.", code),
                named(file.at("/scale/levels"), "number"));
        refer(
                "elements",
                "dimensions.elements",
                (path, code) -> new Fault(path, "unknown-element", "'{code}' is no element of this framework.", code),
                items(file.path("dimensions")).flatMap(dimension -> named(dimension.path("elements"), "code")));
    }

    /** Adds every fault of the file to {@code faults}. */
    static void check(JsonNode file, Faults faults) {
        FrameworkRules rules = new FrameworkRules(file, faults);
        rules.levels(file.at("/scale/levels"));
        for (int i = 0; i < file.path("dimensions").size(); i++) {
            rules.groups("dimensions[" + i + "]", file.path("dimensions").get(i));
        }
        rules.look("", "", file);
    }

    private void levels(JsonNode levels) {
        for (int i = 1; i < levels.size(); i++) {
            JsonNode number = levels.get(i).path("number");
            JsonNode before = levels.get(i - 1).path("number");
            faults.check(
                    !number.isInt() || !before.isInt() || number.asInt() == before.asInt() + 1,
                    "scale.levels[" + i + "].number",
                    "levels-out-of-order",
                    "Level {level} follows level {before}; numbers ascend by one, lowest level first.",
                    number.asInt(),
                    before.asInt());
        }
    }

    private void groups(String path, JsonNode dimension) {
        Set<String> groups = named(dimension.path("groups"), "code").collect(Collectors.toSet());
        Reference group = new Reference(
                (at, code) -> new Fault(at, "unknown-group", "'{code}' is no group of this dimension.", code),
                path + ".groups",
                groups);
        for (int i = 0; i < dimension.path("elements").size(); i++) {
            leadsSomewhere(
                    path + ".elements[" + i + "].group",
                    dimension.path("elements").get(i).path("group"),
                    group);
        }
    }

    private void look(String path, String name, JsonNode node) {
        if (node.isArray()) {
            unique(path, name, node);
            for (int i = 0; i < node.size(); i++) {
                look(path + "[" + i + "]", name, node.get(i));
            }
        } else if (node.isObject()) {
            node.fields()
                    .forEachRemaining(
                            field -> look(Paths.child(path, field.getKey()), field.getKey(), field.getValue()));
        } else if (references.containsKey(name)) {
            leadsSomewhere(path, node, references.get(name));
        }
    }

    private void unique(String path, String name, JsonNode list) {
        boolean ratedElements = name.equals("elements");
        Set<String> taken = ratedElements ? elements : new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String code =
                    name.equals("descriptors") ? list.get(i).path("level").asText(null) : Items.key(list.get(i), null);
            faults.check(
                    code == null || taken.add(code),
                    path + "[" + i + "]",
                    "duplicate-code",
                    "The code '{code}' is already taken.",
                    code);
        }
    }

    private void leadsSomewhere(String path, JsonNode code, Reference reference) {
        if (code.isValueNode() && !reference.known.contains(code.asText())) {
            faults.add(reference.fault.apply(path, code.asText()).among(reference.list, reference.known));
        }
    }

    private void refer(String field, String list, BiFunction<String, String, Fault> fault, Stream<String> known) {
        references.put(field, new Reference(fault, list, known.collect(Collectors.toSet())));
    }

    private static Stream<String> named(JsonNode list, String key) {
        return items(list)
                .filter(item -> item.hasNonNull(key))
                .map(item -> item.get(key).asText());
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /**
     * @param fault of a path and the code there that leads nowhere
     * @param list where in the file stands what is known
     */
    private record Reference(BiFunction<String, String, Fault> fault, String list, Set<String> known) {}
}
