package org.waymark.catalog.content;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * Something an area can record figures for.
 *
 * @param text what is counted; null where the title says it all
 * @param polarity null where a change is neither good nor bad in itself
 * @param theme code of the theme it belongs to; null where there is none
 */
@Schema(
        name = "FileIndicator",
        requiredProperties = {"code", "title", "kind"})
public record Indicator(
        String code,
        String number,
        Text title,
        Text text,

        @Schema(enumeration = {"family", "cohort", "demand", "population"})
        String kind,

        @Schema(enumeration = {"higher-is-better", "lower-is-better"})
        String polarity,

        Text unit,
        Limits limits,
        String theme,
        Citation source,
        List<Inference> inferred) {
    public Indicator {
        inferred = Lists.present(inferred);
    }

    /** A figure as good as green, or better, is green; one as good as amber is amber; any other is red. */
    @Schema(
            name = "Limits",
            requiredProperties = {"amber", "green"})
    public record Limits(BigDecimal amber, BigDecimal green) {
        public Limits {
            amber = plain(amber);
            green = plain(green);
        }

        /** 1.50 and 1.5 are one limit. */
        private static BigDecimal plain(BigDecimal limit) {
            return limit == null
                    ? null
                    : new BigDecimal(limit.stripTrailingZeros().toPlainString());
        }
    }
}
