package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.language.Language;

/** Finds the texts of a framework version that a language lacks, so that a gap is always said and never filled by another language. */
public final class Translations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VARIANTS = "variants";

    private final String variant;
    private final String language;
    private final List<String> missing = new ArrayList<>();

    private Translations(Variant variant, Language language) {
        this.variant = variant.code();
        this.language = language.tag();
    }

    /** Paths of the texts that a user of the variant would miss in the language, in the order of the file. */
    public static List<String> missing(FrameworkContent content, Variant variant, Language language) {
        Translations translations = new Translations(variant, language);
        translations.look("", JSON.valueToTree(content));
        return List.copyOf(translations.missing);
    }

    /** Languages of the variant in which no text is missing. */
    public static List<Language> complete(FrameworkContent content, Variant variant) {
        return variant.languages().stream()
                .filter(language -> missing(content, variant, language).isEmpty())
                .toList();
    }

    private void look(String path, JsonNode node) {
        if (node.has(Language.EN.tag())) {
            if (!node.has(language)) {
                missing.add(path);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (concerns(path, node.get(i))) {
                    look(path + "[" + i + "]", node.get(i));
                }
            }
        } else {
            node.fields().forEachRemaining(field -> look(Paths.child(path, field.getKey()), field.getValue()));
        }
    }

    /** Of the variants themselves only the one that is asked for, of other items those that belong to it. */
    private boolean concerns(String list, JsonNode item) {
        return list.equals(VARIANTS) ? item.path("code").asText().equals(variant) : belongs(item, variant);
    }

    /** Whether an item of a framework file is for a variant: it names that variant, or none. */
    public static boolean belongs(JsonNode item, String variant) {
        JsonNode variants = item.path(VARIANTS);
        return variants.isEmpty()
                || StreamSupport.stream(variants.spliterator(), false)
                        .anyMatch(one -> one.asText().equals(variant));
    }
}
