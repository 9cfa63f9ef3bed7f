package org.waymark.catalog.framework;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.framework.FrameworkContent.Dimension;
import org.waymark.catalog.framework.FrameworkContent.Element;
import org.waymark.catalog.framework.FrameworkContent.Inference;
import org.waymark.catalog.framework.FrameworkContent.Level;
import org.waymark.catalog.framework.FrameworkContent.Licence;
import org.waymark.catalog.framework.FrameworkContent.Variant;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/** One framework version in one language, for one variant or for all. A text the language lacks is null. */
@Schema(
        name = "FrameworkVersion",
        requiredProperties = {
            "framework",
            "version",
            "status",
            "publishedAt",
            "language",
            "variant",
            "title",
            "publisher",
            "summary",
            "sources",
            "licence",
            "variants",
            "levels",
            "dimensions"
        })
public record FrameworkView(
        String framework,
        String version,
        FrameworkVersion.Status status,
        @Schema(nullable = true) Instant publishedAt,
        Language language,

        @Schema(description = "The variant shown; null when all are.", nullable = true)
        String variant,

        @Schema(nullable = true) Wording title,
        String publisher,
        @Schema(nullable = true) Wording summary,
        List<SourceDocument> sources,
        Licence licence,
        List<VariantView> variants,
        List<LevelView> levels,
        List<DimensionView> dimensions) {

    /** @param languages the languages it is meant for, each with the texts it still lacks */
    @Schema(
            name = "Variant",
            requiredProperties = {"code", "title", "nations", "scope", "languages"})
    public record VariantView(
            String code,
            @Schema(nullable = true) Wording title,
            List<String> nations,
            @Schema(nullable = true) Wording scope,
            List<LanguageView> languages) {}

    /** @param missing paths in the framework file of the texts that the language lacks */
    @Schema(
            name = "VariantLanguage",
            requiredProperties = {"language", "complete", "missing"})
    public record LanguageView(Language language, boolean complete, List<String> missing) {}

    @Schema(
            name = "Level",
            requiredProperties = {"number", "code", "name", "shortName", "descriptor", "source", "inferred"})
    public record LevelView(
            int number,
            String code,
            @Schema(nullable = true) Wording name,
            @Schema(nullable = true) Wording shortName,
            @Schema(nullable = true) Wording descriptor,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred) {}

    @Schema(
            name = "Dimension",
            requiredProperties = {"code", "title", "summary", "source", "groups", "elements"})
    public record DimensionView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording summary,
            @Schema(nullable = true) Citation source,
            List<GroupView> groups,
            List<ElementView> elements) {}

    @Schema(
            name = "ElementGroup",
            requiredProperties = {"code", "title"})
    public record GroupView(
            String code, @Schema(nullable = true) Wording title) {}

    /** @param group code of the element's group; null where it stands alone */
    @Schema(
            name = "Element",
            requiredProperties = {"code", "title", "group", "considers"})
    public record ElementView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) String group,
            List<ConsiderationView> considers) {}

    /** @param variants the variants it belongs to; none means all */
    @Schema(
            name = "Consideration",
            requiredProperties = {"variants", "text", "source", "inferred"})
    public record ConsiderationView(
            List<String> variants,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /** @param variant the variant to show, or null for all */
    static FrameworkView of(FrameworkVersion version, FrameworkContent content, Variant variant, Language language) {
        return new Speaking(content, variant, language).view(version);
    }

    /** Puts the content into one language. */
    private record Speaking(FrameworkContent content, Variant variant, Language language) {
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
                    content.sources(),
                    content.licence(),
                    content.variants().stream().map(this::variant).toList(),
                    content.scale().levels().stream().map(this::level).toList(),
                    content.dimensions().stream().map(this::dimension).toList());
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

        private LevelView level(Level level) {
            return new LevelView(
                    level.number(),
                    level.code(),
                    say(level.name()),
                    say(level.shortName()),
                    say(level.descriptor()),
                    level.source(),
                    level.inferred());
        }

        private DimensionView dimension(Dimension dimension) {
            return new DimensionView(
                    dimension.code(),
                    say(dimension.title()),
                    say(dimension.summary()),
                    dimension.source(),
                    dimension.groups().stream()
                            .map(group -> new GroupView(group.code(), say(group.title())))
                            .toList(),
                    dimension.elements().stream().map(this::element).toList());
        }

        private ElementView element(Element element) {
            List<ConsiderationView> considers = element.considers().stream()
                    .filter(one -> variant == null || one.belongsTo(variant.code()))
                    .map(one -> new ConsiderationView(one.variants(), say(one.text()), one.source(), one.inferred()))
                    .toList();
            return new ElementView(element.code(), say(element.title()), element.group(), considers);
        }

        private Wording say(Text text) {
            return text == null ? null : text.in(language);
        }
    }
}
