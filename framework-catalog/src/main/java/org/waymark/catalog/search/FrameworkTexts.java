package org.waymark.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.file.Items;
import org.waymark.catalog.language.Language;

/** Collects every wording of a framework version. */
final class FrameworkTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VARIANTS = "variants";
    private static final List<String> EVERY_NATION = List.of("England", "Wales");

    private final Map<String, List<String>> nationsByVariant;
    private final List<FrameworkText> found = new ArrayList<>();
    private int position;

    private FrameworkTexts(FrameworkContent content) {
        this.nationsByVariant = content.variants().stream()
                .collect(Collectors.toMap(
                        Variant::code, variant -> variant.nations().isEmpty() ? EVERY_NATION : variant.nations()));
    }

    /** In the order of the file. */
    static List<FrameworkText> of(FrameworkContent content) {
        FrameworkTexts texts = new FrameworkTexts(content);
        texts.fields(new Place("framework", "", null, null, texts.allNations()), JSON.valueToTree(content));
        return List.copyOf(texts.found);
    }

    private void fields(Place place, JsonNode item) {
        item.properties().forEach(field -> look(field.getKey(), place.within(field.getKey()), field.getValue()));
    }

    private void look(String name, Place place, JsonNode node) {
        if (node.has(Language.EN.tag())) {
            note(place, node);
        } else if (node.isArray()) {
            Items.keyed(node)
                    .forEach((key, item) -> fields(place.item(name, key, nations(name, key, place, item)), item));
        } else if (node.isObject()) {
            fields(place, node);
        }
    }

    private void note(Place place, JsonNode text) {
        for (Language language : Language.values()) {
            if (text.hasNonNull(language.tag())) {
                String words = text.get(language.tag()).get("text").asText();
                found.add(new FrameworkText(
                        language,
                        position,
                        place.kind,
                        place.path,
                        place.dimension,
                        place.element,
                        place.nations,
                        words));
            }
        }
        position++;
    }

    private List<String> nations(String list, String key, Place place, JsonNode item) {
        if (list.equals(VARIANTS)) {
            return nationsByVariant.getOrDefault(key, place.nations);
        }
        List<String> own = StreamSupport.stream(item.path(VARIANTS).spliterator(), false)
                .flatMap(variant -> nationsByVariant.getOrDefault(variant.asText(), List.of()).stream())
                .distinct()
                .toList();
        return own.isEmpty() ? place.nations : own;
    }

    private List<String> allNations() {
        return Stream.of(nationsByVariant.values())
                .flatMap(lists -> lists.stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    private record Place(String kind, String path, String dimension, String element, List<String> nations) {
        Place within(String field) {
            return new Place(kind, path.isEmpty() ? field : path + "." + field, dimension, element, nations);
        }

        Place item(String list, String key, List<String> itsNations) {
            return new Place(
                    list,
                    path + "." + key,
                    list.equals("dimensions") ? key : dimension,
                    list.equals("elements") ? key : element,
                    itsNations);
        }
    }
}
