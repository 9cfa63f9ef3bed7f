package org.waymark.catalog.content;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * A group of people the framework is meant to reach.
 *
 * @param text who they are; null where the title says it all
 */
@Schema(requiredProperties = {"code", "title"})
public record Population<T>(
        String code,
        @Schema(nullable = true) T title,
        @Schema(nullable = true) T text,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public <R> Population<R> said(Function<T, R> say) {
        return new Population<>(code, say.apply(title), say.apply(text), source, inferred);
    }
}
