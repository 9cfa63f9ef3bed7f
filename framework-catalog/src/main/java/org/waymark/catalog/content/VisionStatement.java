package org.waymark.catalog.content;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * One sentence of what the framework wants the world to be like.
 *
 * @param dimension code of the dimension it belongs to; null where it belongs to none
 * @param number the number it bears in its source; null where it bears none
 */
@Schema(requiredProperties = {"code", "text"})
public record VisionStatement<T>(
        String code,
        @Schema(nullable = true) String dimension,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) T text,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public <R> VisionStatement<R> said(Function<T, R> say) {
        return new VisionStatement<>(code, dimension, number, say.apply(text), source, inferred);
    }
}
