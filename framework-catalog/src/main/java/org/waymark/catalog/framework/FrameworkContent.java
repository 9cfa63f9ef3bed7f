package org.waymark.catalog.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/**
 * The whole content of one framework version, as its file holds it; {@code content/schema/framework.schema.json} describes
 * every field. Items keep the order of the file.
 *
 * @param framework code of the framework, such as {@code maternity-early-years}
 * @param version label of the version, such as {@code 2020}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "FrameworkFile",
        requiredProperties = {
            "framework",
            "version",
            "title",
            "publisher",
            "sources",
            "licence",
            "variants",
            "scale",
            "dimensions"
        })
public record FrameworkContent(
        String framework,
        String version,
        Text title,
        String publisher,
        Text summary,
        List<SourceDocument> sources,
        Licence licence,
        List<Variant> variants,
        Scale scale,
        List<Dimension> dimensions) {
    public FrameworkContent {
        sources = present(sources);
        variants = present(variants);
        dimensions = present(dimensions);
    }

    /** Languages of the variant in which no text is missing. */
    public List<Language> completeLanguages(Variant variant) {
        return variant.languages().stream()
                .filter(language ->
                        Translations.missing(this, variant, language).isEmpty())
                .toList();
    }

    /** @param note what somebody who uses the wording has to heed */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "Licence",
            requiredProperties = {"name"})
    public record Licence(String name, String note) {}

    /**
     * A form of the framework for some of its users.
     *
     * @param nations nations it is meant for; none means any
     * @param languages languages it is meant to be used in
     * @param scope whom it is about, such as the ages it covers
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "FileVariant",
            requiredProperties = {"code", "title", "languages"})
    public record Variant(
            String code, Text title, List<String> nations, List<Language> languages, Text scope, Citation source) {
        public Variant {
            nations = present(nations);
            languages = present(languages);
        }
    }

    /** The ordered levels, lowest first. */
    @Schema(
            name = "Scale",
            requiredProperties = {"levels"})
    public record Scale(List<Level> levels) {
        public Scale {
            levels = present(levels);
        }
    }

    /**
     * @param number what answers use; ascends by one
     * @param descriptor what the level means for any element
     * @param inferred fields the source does not state, with the reason for what stands there
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "FileLevel",
            requiredProperties = {"number", "code", "name", "shortName", "descriptor"})
    public record Level(
            Integer number,
            String code,
            Text name,
            Text shortName,
            Text descriptor,
            Citation source,
            List<Inference> inferred) {
        public Level {
            inferred = present(inferred);
        }
    }

    @Schema(
            name = "Inference",
            requiredProperties = {"field", "reason"})
    public record Inference(String field, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "FileDimension",
            requiredProperties = {"code", "title", "elements"})
    public record Dimension(
            String code, Text title, Text summary, Citation source, List<Group> groups, List<Element> elements) {
        public Dimension {
            groups = present(groups);
            elements = present(elements);
        }
    }

    /** A heading several elements of a dimension share. */
    @Schema(
            name = "FileGroup",
            requiredProperties = {"code", "title"})
    public record Group(String code, Text title) {}

    /** @param group code of the element's group; null where the element stands alone */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "FileElement",
            requiredProperties = {"code", "title"})
    public record Element(String code, Text title, String group, List<Consideration> considers) {
        public Element {
            considers = present(considers);
        }
    }

    /**
     * Something the element asks people to consider.
     *
     * @param variants variants it belongs to; none means every variant
     * @param inferred why the text goes beyond what the source states; null where it does not
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "FileConsideration",
            requiredProperties = {"text"})
    public record Consideration(List<String> variants, Text text, Citation source, String inferred) {
        public Consideration {
            variants = present(variants);
        }

        public boolean belongsTo(String variant) {
            return variants.isEmpty() || variants.contains(variant);
        }
    }

    private static <T> List<T> present(List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
