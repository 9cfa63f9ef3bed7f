package org.waymark.catalog.content;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * A text with where it comes from.
 *
 * @param inferred why it goes beyond what the source states; null where it does not
 */
@Schema(requiredProperties = {"text"})
public record Note<T>(
        @Schema(nullable = true) T text,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public <R> Note<R> said(Function<T, R> say) {
        return new Note<>(say.apply(text), source, inferred);
    }
}
