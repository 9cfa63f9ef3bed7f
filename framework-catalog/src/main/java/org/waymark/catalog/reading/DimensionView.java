package org.waymark.catalog.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.content.Inference;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.source.Citation;

/**
 * A dimension in one language.
 *
 * @param prompts evidence that speaks for the dimension as a whole
 * @param suggestions ways to improve in the dimension as a whole
 */
@Schema(
        name = "Dimension",
        requiredProperties = {
            "code",
            "title",
            "summary",
            "source",
            "inferred",
            "groups",
            "prompts",
            "suggestions",
            "elements"
        })
public record DimensionView(
        String code,
        @Schema(nullable = true) Wording title,
        @Schema(nullable = true) Wording summary,
        @Schema(nullable = true) Citation source,
        List<Inference> inferred,
        List<GroupView> groups,
        List<PointView> prompts,
        List<PointView> suggestions,
        List<ElementView> elements) {

    @Schema(
            name = "ElementGroup",
            requiredProperties = {"code", "title"})
    public record GroupView(
            String code, @Schema(nullable = true) Wording title) {}

    /**
     * @param group code of the element's group; null where it stands alone
     * @param statement the claim that is rated; null where the title says it all
     * @param descriptors what a level means for this element; a level without one means what the scale says of it
     */
    @Schema(
            name = "Element",
            requiredProperties = {
                "code",
                "title",
                "group",
                "statement",
                "source",
                "inferred",
                "considers",
                "descriptors",
                "prompts",
                "suggestions"
            })
    public record ElementView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) String group,
            @Schema(nullable = true) Wording statement,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred,
            List<ConsiderationView> considers,
            List<DescriptorView> descriptors,
            List<PointView> prompts,
            List<PointView> suggestions) {}

    /** @param variants the variants it belongs to; none means all */
    @Schema(
            name = "Consideration",
            requiredProperties = {"variants", "text", "source", "inferred"})
    public record ConsiderationView(
            List<String> variants,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * What a level means for one element.
     *
     * @param level number of the level
     * @param inferred why the text goes beyond what the source states; null where it does not
     */
    @Schema(
            name = "Descriptor",
            requiredProperties = {"level", "text", "source", "inferred"})
    public record DescriptorView(
            int level,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * A numbered point of evidence to look for, or of advice.
     *
     * @param number the number it bears in its source, such as {@code 2.1}, or its place in the source's order
     * @param theme code of the theme it stands under; null where there is none
     * @param variants the variants it belongs to; none means all
     * @param inferred why the text goes beyond what the source states; null where it does not
     */
    @Schema(
            name = "Point",
            requiredProperties = {"number", "theme", "variants", "text", "source", "inferred"})
    public record PointView(
            String number,
            @Schema(nullable = true) String theme,
            List<String> variants,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}
}
