package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A heading that runs across elements.
 *
 * @param kind {@code evidence}: a heading of prompts or suggestions; {@code plan}: a dimension of the local plan
 * @param number the number it bears in its source; null where it bears none
 * @param text what it means; null where the title says it all
 * @param elements codes of the elements it bears on; none means none in particular
 * @param inferred why the item goes beyond what the source states; null where it does not
 */
@Schema(
        name = "FileTheme",
        requiredProperties = {"code", "kind", "title"})
public record Theme(
        String code,
        @Schema(enumeration = {"evidence", "plan"}) String kind,
        String number,
        Text title,
        Text text,
        List<String> elements,
        Citation source,
        String inferred) {
    public Theme {
        elements = Lists.present(elements);
    }
}
