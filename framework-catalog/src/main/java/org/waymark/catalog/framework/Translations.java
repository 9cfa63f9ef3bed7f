package org.waymark.catalog.framework;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalog.framework.FrameworkContent.Dimension;
import org.waymark.catalog.framework.FrameworkContent.Element;
import org.waymark.catalog.framework.FrameworkContent.Level;
import org.waymark.catalog.framework.FrameworkContent.Variant;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;

/** Finds the texts of a framework version that a language lacks, so that a gap is always said and never filled by another language. */
final class Translations {
    private final FrameworkContent content;
    private final Variant variant;
    private final Language language;
    private final List<String> missing = new ArrayList<>();

    private Translations(FrameworkContent content, Variant variant, Language language) {
        this.content = content;
        this.variant = variant;
        this.language = language;
    }

    /** Paths of the texts that a user of the variant would miss in the language, in the order of the file. */
    static List<String> missing(FrameworkContent content, Variant variant, Language language) {
        Translations translations = new Translations(content, variant, language);
        translations.look();
        return List.copyOf(translations.missing);
    }

    private void look() {
        text("title", content.title());
        text("summary", content.summary());
        String path = "variants[" + content.variants().indexOf(variant) + "]";
        text(path + ".title", variant.title());
        text(path + ".scope", variant.scope());
        for (int i = 0; i < content.scale().levels().size(); i++) {
            level("scale.levels[" + i + "]", content.scale().levels().get(i));
        }
        for (int i = 0; i < content.dimensions().size(); i++) {
            dimension("dimensions[" + i + "]", content.dimensions().get(i));
        }
    }

    private void level(String path, Level level) {
        text(path + ".name", level.name());
        text(path + ".shortName", level.shortName());
        text(path + ".descriptor", level.descriptor());
    }

    private void dimension(String path, Dimension dimension) {
        text(path + ".title", dimension.title());
        text(path + ".summary", dimension.summary());
        for (int i = 0; i < dimension.groups().size(); i++) {
            text(path + ".groups[" + i + "].title", dimension.groups().get(i).title());
        }
        for (int i = 0; i < dimension.elements().size(); i++) {
            element(path + ".elements[" + i + "]", dimension.elements().get(i));
        }
    }

    private void element(String path, Element element) {
        text(path + ".title", element.title());
        for (int i = 0; i < element.considers().size(); i++) {
            if (element.considers().get(i).belongsTo(variant.code())) {
                text(
                        path + ".considers[" + i + "].text",
                        element.considers().get(i).text());
            }
        }
    }

    private void text(String path, Text text) {
        if (text != null && text.in(language) == null) {
            missing.add(path);
        }
    }
}
