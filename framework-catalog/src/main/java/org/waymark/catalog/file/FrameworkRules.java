package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.kit.naming.FrameworkNames;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/**
 * What a framework file must hold beyond its JSON Schema: codes are unique, references lead somewhere, levels ascend by one.
 * Asks the file as it was read, so that whatever the schema finds missing or misshapen is passed over.
 */
final class FrameworkRules {
    private final Faults faults;
    private final Map<String, Reference> references = new HashMap<>();
    private final NamedOnce elements = new NamedOnce();

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
        refer(names(file));
    }

    private static FrameworkNames names(JsonNode file) {
        return new FrameworkNames(
                "dimensions.elements",
                items(file.path("dimensions"))
                        .flatMap(dimension -> named(dimension.path("elements"), "code"))
                        .collect(Collectors.toSet()),
                items(file.at("/scale/levels"))
                        .map(level -> level.path("number").asInt())
                        .collect(Collectors.toSet()));
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
                (at, code) -> new Fault(at, "unknown-group", "'{code}' is no group of this dimension.", code)
                        .among(path + ".groups", groups),
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
        NamedOnce once = ratedElements ? elements : new NamedOnce();
        for (int i = 0; i < list.size(); i++) {
            String code =
                    name.equals("descriptors") ? list.get(i).path("level").asText(null) : Items.key(list.get(i), null);
            if (code != null) {
                once.check(faults, path + "[" + i + "]", code);
            }
        }
    }

    private void leadsSomewhere(String path, JsonNode code, Reference reference) {
        if (code.isValueNode() && !reference.known.contains(code.asText())) {
            faults.add(reference.fault.apply(path, code.asText()));
        }
    }

    private void refer(String field, String list, BiFunction<String, String, Fault> fault, Stream<String> known) {
        Set<String> codes = known.collect(Collectors.toSet());
        references.put(
                field, new Reference((path, code) -> fault.apply(path, code).among(list, codes), codes));
    }

    private void refer(FrameworkNames names) {
        references.put("elements", new Reference(names::unknownElement, Set.copyOf(names.elements())));
        references.put(
                "level",
                new Reference(
                        (path, code) -> names.unknownLevel(path),
                        names.levels().stream().map(String::valueOf).collect(Collectors.toSet())));
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
     */
    private record Reference(BiFunction<String, String, Fault> fault, Set<String> known) {}
}
