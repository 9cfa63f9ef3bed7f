package org.waymark.catalog.content;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * A question to a local area.
 *
 * @param kind {@code open}: answered in words; {@code judgement}: answered with a verdict and its reason
 * @param register code of the register whose every line answers it; null where it is answered once
 */
@Schema(requiredProperties = {"code", "kind", "text"})
public record Question<T>(
        String code,
        @Schema(enumeration = {"open", "judgement"}) String kind,
        @Schema(nullable = true) String register,
        @Schema(nullable = true) T text,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public <R> Question<R> said(Function<T, R> say) {
        return new Question<>(code, kind, register, say.apply(text), source, inferred);
    }
}
