package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(requiredProperties = {"code", "kind", "title"})
public record Theme<T>(
        String code,
        @Schema(enumeration = {"evidence", "plan"}) String kind,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) T title,
        @Schema(nullable = true) T text,
        List<String> elements,
        @Schema(nullable = true) Citation source,
        @Schema(nullable = true) String inferred) {
    public Theme {
        elements = Lists.present(elements);
    }

    public <R> Theme<R> said(Function<T, R> say) {
        return new Theme<>(code, kind, number, say.apply(title), say.apply(text), elements, source, inferred);
    }
}
