package org.waymark.catalog.content;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * What a level means for one element.
 *
 * @param level number of the level
 * @param inferred why the text goes beyond what the source states; null where it does not
 */
@Schema(requiredProperties = {"level", "text"})
public record Descriptor<T>(
        Integer level,
        @Schema(nullable = true) T text,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public <R> Descriptor<R> said(Function<T, R> say) {
        return new Descriptor<>(level, say.apply(text), source, inferred);
    }
}
