package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * What is rated.
 *
 * @param group code of the element's group; null where the element stands alone
 * @param statement the claim that is rated; null where the title says it all
 * @param descriptors what a level means for this element; a level without one means what the scale says of it
 * @param prompts evidence that speaks for the element
 * @param suggestions ways to improve in the element
 */
@Schema(
        name = "FileElement",
        requiredProperties = {"code", "title"})
public record Element(
        String code,
        Text title,
        String group,
        Text statement,
        Citation source,
        List<Inference> inferred,
        List<Consideration> considers,
        List<Descriptor> descriptors,
        List<Point> prompts,
        List<Point> suggestions) {
    public Element {
        inferred = Lists.present(inferred);
        considers = Lists.present(considers);
        descriptors = Lists.present(descriptors);
        prompts = Lists.present(prompts);
        suggestions = Lists.present(suggestions);
    }

    /**
     * Something the element asks people to consider.
     *
     * @param variants variants it belongs to; none means every variant
     * @param inferred why the text goes beyond what the source states; null where it does not
     */
    @Schema(
            name = "FileConsideration",
            requiredProperties = {"text"})
    public record Consideration(List<String> variants, Text text, Citation source, String inferred) {
        public Consideration {
            variants = Lists.present(variants);
        }

        public boolean belongsTo(String variant) {
            return variants.isEmpty() || variants.contains(variant);
        }
    }
}
