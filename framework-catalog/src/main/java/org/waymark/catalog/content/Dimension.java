package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A part of what is measured.
 *
 * @param prompts evidence that speaks for the dimension as a whole
 * @param suggestions ways to improve in the dimension as a whole
 */
@Schema(
        name = "FileDimension",
        requiredProperties = {"code", "title", "elements"})
public record Dimension(
        String code,
        Text title,
        Text summary,
        Citation source,
        List<Inference> inferred,
        List<Group> groups,
        List<Point> prompts,
        List<Point> suggestions,
        List<Element> elements) {
    public Dimension {
        inferred = Lists.present(inferred);
        groups = Lists.present(groups);
        prompts = Lists.present(prompts);
        suggestions = Lists.present(suggestions);
        elements = Lists.present(elements);
    }

    /** A heading several elements of a dimension share. */
    @Schema(
            name = "FileGroup",
            requiredProperties = {"code", "title"})
    public record Group(String code, Text title) {}
}
