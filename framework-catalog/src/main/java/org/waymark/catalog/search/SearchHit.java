package org.waymark.catalog.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text of a framework in which the words were found.
 *
 * @param kind name of the list of the framework file it stands in, such as {@code elements}, {@code levels} or {@code prompts}
 * @param path the codes on the way to it in the framework file
 * @param dimension code of the dimension it belongs to; null where it belongs to none
 * @param element code of the element it belongs to; null where it belongs to none
 * @param excerpt the text, or the part of it around the words, in pieces
 */
@Schema(requiredProperties = {"framework", "version", "kind", "path", "dimension", "element", "excerpt"})
public record SearchHit(
        String framework,
        String version,

        @Schema(example = "elements") String kind,

        @Schema(example = "dimensions.PLAN.elements.PLAN-1.title")
        String path,

        @Schema(nullable = true) String dimension,
        @Schema(nullable = true) String element,
        List<Piece> excerpt) {

    /** @param found whether this piece is one of the words that were looked for */
    @Schema(
            name = "ExcerptPiece",
            requiredProperties = {"text", "found"})
    public record Piece(String text, boolean found) {}
}
