package org.waymark.catalog.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.catalog.framework.FrameworkContent.Consideration;
import org.waymark.catalog.framework.FrameworkContent.Dimension;
import org.waymark.catalog.framework.FrameworkContent.Element;
import org.waymark.catalog.framework.FrameworkContent.Group;
import org.waymark.catalog.framework.FrameworkContent.Level;
import org.waymark.catalog.framework.FrameworkContent.Variant;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;
import org.waymark.kit.refusal.Faults;

/**
 * What a framework's content must hold beyond its JSON Schema: codes are unique, references lead somewhere, levels ascend by one.
 * Fields the schema already finds missing are passed over.
 */
final class FrameworkRules {
    private final Faults faults;
    private final Set<String> documents;
    private final Set<String> variants;

    private FrameworkRules(FrameworkContent content, Faults faults) {
        this.faults = faults;
        this.documents = codes(content.sources(), SourceDocument::id);
        this.variants = codes(content.variants(), Variant::code);
    }

    /** Adds every fault of the content to {@code faults}. */
    static void check(FrameworkContent content, Faults faults) {
        new FrameworkRules(content, faults).check(content);
    }

    private void check(FrameworkContent content) {
        unique("sources", content.sources(), SourceDocument::id, new HashSet<>());
        unique("variants", content.variants(), Variant::code, new HashSet<>());
        each("variants", content.variants(), (path, variant) -> source(path, variant.source()));
        if (content.scale() != null) {
            levels(content.scale().levels());
        }
        unique("dimensions", content.dimensions(), Dimension::code, new HashSet<>());
        Set<String> elements = new HashSet<>();
        each("dimensions", content.dimensions(), (path, dimension) -> dimension(path, dimension, elements));
    }

    private void levels(List<Level> levels) {
        unique("scale.levels", levels, Level::code, new HashSet<>());
        each("scale.levels", levels, (path, level) -> source(path, level.source()));
        for (int i = 1; i < levels.size(); i++) {
            Integer number = levels.get(i).number();
            Integer before = levels.get(i - 1).number();
            if (number != null && before != null) {
                faults.check(
                        number == before + 1,
                        "scale.levels[" + i + "].number",
                        "levels-out-of-order",
                        "Level " + number + " follows level " + before
                                + "; numbers ascend by one, lowest level first.");
            }
        }
    }

    private void dimension(String path, Dimension dimension, Set<String> elements) {
        source(path, dimension.source());
        unique(path + ".groups", dimension.groups(), Group::code, new HashSet<>());
        unique(path + ".elements", dimension.elements(), Element::code, elements);
        Set<String> groups = codes(dimension.groups(), Group::code);
        each(path + ".elements", dimension.elements(), (at, element) -> {
            reference(at + ".group", element.group(), groups, "unknown-group", "group of this dimension");
            each(at + ".considers", element.considers(), this::consideration);
        });
    }

    private void consideration(String path, Consideration consideration) {
        source(path, consideration.source());
        each(
                path + ".variants",
                consideration.variants(),
                (at, variant) -> reference(at, variant, variants, "unknown-variant", "variant of this framework"));
    }

    private void source(String path, Citation source) {
        if (source != null) {
            reference(
                    path + ".source.document",
                    source.document(),
                    documents,
                    "unknown-source",
                    "source of this framework");
        }
    }

    private void reference(String path, String code, Set<String> known, String fault, String what) {
        faults.check(code == null || known.contains(code), path, fault, "'" + code + "' is no " + what + ".");
    }

    private <T> void unique(String path, List<T> items, Function<T, String> code, Set<String> taken) {
        each(path, items, (at, item) -> {
            String value = code.apply(item);
            faults.check(
                    value == null || taken.add(value),
                    at,
                    "duplicate-code",
                    "The code '" + value + "' is already taken.");
        });
    }

    private static <T> Set<String> codes(List<T> items, Function<T, String> code) {
        return items.stream().map(code).collect(Collectors.toSet());
    }

    private static <T> void each(String path, List<T> items, Visit<T> visit) {
        for (int i = 0; i < items.size(); i++) {
            visit.at(path + "[" + i + "]", items.get(i));
        }
    }

    private interface Visit<T> {
        void at(String path, T item);
    }
}
