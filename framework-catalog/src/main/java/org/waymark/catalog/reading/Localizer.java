package org.waymark.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.file.Translations;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.reading.FrameworkView.LanguageView;
import org.waymark.catalog.reading.FrameworkView.LevelView;
import org.waymark.catalog.reading.FrameworkView.VariantView;

/**
 * Puts the content of a framework version into one language. The parts of a view have the fields of the parts of the file, with
 * one wording in the place of each text.
 *
 * @param variant the variant to show, or null for all
 */
record Localizer(FrameworkContent content, Variant variant, Language language) {
    private static final ObjectMapper JSON = new ObjectMapper();

    FrameworkView view(FrameworkVersion version) {
        return new FrameworkView(
                content.framework(),
                content.version(),
                version.status(),
                version.publishedAt(),
                language,
                variant == null ? null : variant.code(),
                say(content.title()),
                content.publisher(),
                say(content.summary()),
                content.audiences(),
                content.sources(),
                content.licence(),
                content.variants().stream().map(this::variant).toList(),
                content.scale().kind(),
                all(content.scale().levels(), LevelView.class),
                all(content.dimensions(), DimensionView.class),
                all(content.themes(), ToolkitView.ThemeView.class),
                all(content.answerFields(), ToolkitView.FieldView.class),
                one(content.priorities(), ToolkitView.NoteView.class),
                all(content.practitionerTables(), ToolkitView.PractitionerTableView.class),
                all(content.registers(), ToolkitView.FormView.class),
                all(content.questions(), ToolkitView.QuestionView.class),
                all(content.indicators(), ToolkitView.IndicatorView.class),
                all(content.populations(), ToolkitView.PopulationView.class),
                all(content.templates(), ToolkitView.FormView.class),
                all(content.visionStatements(), ToolkitView.VisionStatementView.class),
                one(content.scoring(), ToolkitView.ScoringView.class));
    }

    private VariantView variant(Variant one) {
        List<LanguageView> languages = one.languages().stream()
                .map(spoken -> {
                    List<String> missing = Translations.missing(content, one, spoken);
                    return new LanguageView(spoken, missing.isEmpty(), missing);
                })
                .toList();
        return new VariantView(one.code(), say(one.title()), one.nations(), say(one.scope()), languages);
    }

    private Wording say(Text text) {
        return text == null ? null : text.in(language);
    }

    private <T> List<T> all(List<?> parts, Class<T> view) {
        return parts.stream().map(part -> one(part, view)).toList();
    }

    private <T> T one(Object part, Class<T> view) {
        return JSON.convertValue(spoken(JSON.valueToTree(part)), view);
    }

    /** The part itself, with every text replaced and what belongs to other variants left out. */
    private JsonNode spoken(JsonNode node) {
        if (node.has(Language.EN.tag())) {
            return node.get(language.tag());
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> object.set(field.getKey(), spoken(field.getValue())));
        } else if (node.isArray()) {
            Iterator<JsonNode> items = node.elements();
            while (items.hasNext()) {
                JsonNode item = items.next();
                if (belongs(item)) {
                    spoken(item);
                } else {
                    items.remove();
                }
            }
        }
        return node;
    }

    private boolean belongs(JsonNode item) {
        return variant == null || Translations.belongs(item, variant.code());
    }
}
