package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A numbered point of evidence to look for, or of advice.
 *
 * @param number the number it bears in its source, such as {@code 2.1}, or its place in the source's order
 * @param theme code of the theme it stands under; null where there is none
 * @param variants variants it belongs to; none means every variant
 * @param inferred why the text goes beyond what the source states; null where it does not
 */
@Schema(
        name = "FilePoint",
        requiredProperties = {"number", "text"})
public record Point(String number, String theme, List<String> variants, Text text, Citation source, String inferred) {
    public Point {
        variants = Lists.present(variants);
    }

    public boolean belongsTo(String variant) {
        return variants.isEmpty() || variants.contains(variant);
    }
}
