package org.waymark.catalog.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * Something an area can record figures for.
 *
 * @param text what is counted; null where the title says it all
 * @param polarity null where a change is neither good nor bad in itself
 * @param theme code of the theme it belongs to; null where there is none
 */
@Schema(requiredProperties = {"code", "title", "kind"})
public record Indicator<T>(
        String code,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) T title,
        @Schema(nullable = true) T text,

        @Schema(enumeration = {"family", "cohort", "demand", "population"})
        String kind,

        @Schema(
                enumeration = {"higher-is-better", "lower-is-better"},
                nullable = true)
        String polarity,

        @Schema(nullable = true) T unit,
        @Schema(nullable = true) Limits limits,
        @Schema(nullable = true) String theme,
        @Schema(nullable = true) Citation source,
        List<Inference> inferred) {
    public Indicator {
        inferred = Lists.present(inferred);
    }

    public <R> Indicator<R> said(Function<T, R> say) {
        return new Indicator<>(
                code,
                number,
                say.apply(title),
                say.apply(text),
                kind,
                polarity,
                say.apply(unit),
                limits,
                theme,
                source,
                inferred);
    }

    /** A figure as good as green, or better, is green; one as good as amber is amber; any other is red. */
    @Schema(requiredProperties = {"amber", "green"})
    public record Limits(BigDecimal amber, BigDecimal green) {}
}
