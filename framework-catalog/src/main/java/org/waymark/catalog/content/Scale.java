package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * The ordered levels, lowest first.
 *
 * @param kind {@code maturity}: levels of a state; {@code checklist}: steps that are not started, in progress or done
 */
@Schema(
        name = "Scale",
        requiredProperties = {"levels"})
public record Scale(
        @Schema(
                enumeration = {"maturity", "checklist"},
                defaultValue = Scale.MATURITY)
        String kind,

        List<Level> levels) {
    static final String MATURITY = "maturity";

    public Scale {
        kind = kind == null ? MATURITY : kind;
        levels = Lists.present(levels);
    }

    /**
     * @param number what answers use; ascends by one from 0 or 1
     * @param descriptor what the level means for any element; null only where every element describes the level itself
     * @param inferred fields the source does not state, with the reason for what stands there
     */
    @Schema(
            name = "FileLevel",
            requiredProperties = {"number", "code", "name", "shortName"})
    public record Level(
            Integer number,
            String code,
            Text name,
            Text shortName,
            Text descriptor,
            Citation source,
            List<Inference> inferred) {
        public Level {
            inferred = Lists.present(inferred);
        }
    }
}
