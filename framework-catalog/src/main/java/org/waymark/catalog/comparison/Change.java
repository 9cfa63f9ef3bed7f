package org.waymark.catalog.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Language;

/**
 * One difference between two versions of a framework.
 *
 * @param path the item by the codes on the way to it, such as {@code dimensions.PLAN.elements.PLAN-1.title}
 * @param language the language of a reworded text, else null
 * @param before what stood there, null where nothing did
 * @param after what stands there now, null where nothing does
 */
@Schema(
        name = "FrameworkChange",
        requiredProperties = {"kind", "path", "language", "before", "after"})
public record Change(
        Kind kind,
        String path,
        @Schema(nullable = true) Language language,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {

    /** What happened to an item. */
    @Schema(name = "FrameworkChangeKind")
    public enum Kind {
        /** An item is new. */
        ADDED,
        /** An item is gone. */
        REMOVED,
        /** A text says something else, or says it for the first time in a language. */
        REWORDED,
        /** The scale has another kind, or a level is new, gone, or has another number or code. */
        RESCALED,
        /** Anything else about an item is different, such as its group or its source. */
        CHANGED,
        /** The same items stand in another order. */
        REORDERED
    }
}
