package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * Something that is answered: for an element, for a line of a register, in a template or for an entry of a table.
 *
 * @param options what can be chosen; only of a choice
 * @param unit what a figure counts; null where the title says it
 * @param period the period each figure is for; null where it is for no period
 * @param section heading it stands under; null where there is none
 * @param required whether it must be answered; null means no
 * @param repeats whether there can be several values; null means no
 * @param elements elements it is asked of; none means every element
 */
@Schema(requiredProperties = {"code", "title", "kind"})
public record Field<T>(
        String code,
        @Schema(nullable = true) T title,

        @Schema(enumeration = {"text", "choice", "person", "date", "figure"})
        String kind,

        List<Option<T>> options,
        @Schema(nullable = true) T unit,

        @Schema(
                enumeration = {"month", "quarter", "year"},
                nullable = true)
        String period,

        @Schema(nullable = true) T section,
        @Schema(nullable = true) T help,
        @Schema(nullable = true) Boolean required,
        @Schema(nullable = true) Boolean repeats,
        List<String> elements,
        @Schema(nullable = true) Citation source,
        List<Inference> inferred) {
    public Field {
        options = Lists.present(options);
        elements = Lists.present(elements);
        inferred = Lists.present(inferred);
    }

    public <R> Field<R> said(Function<T, R> say) {
        return new Field<>(
                code,
                say.apply(title),
                kind,
                Lists.each(options, option -> option.said(say)),
                say.apply(unit),
                period,
                say.apply(section),
                say.apply(help),
                required,
                repeats,
                elements,
                source,
                inferred);
    }

    /** One of the answers to choose from. */
    @Schema(requiredProperties = {"code", "title"})
    public record Option<T>(
            String code, @Schema(nullable = true) T title) {
        <R> Option<R> said(Function<T, R> say) {
            return new Option<>(code, say.apply(title));
        }
    }
}
