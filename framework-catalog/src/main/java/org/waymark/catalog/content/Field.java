package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
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
@Schema(
        name = "FileField",
        requiredProperties = {"code", "title", "kind"})
public record Field(
        String code,
        Text title,

        @Schema(enumeration = {"text", "choice", "person", "date", "figure"})
        String kind,

        List<Option> options,
        Text unit,

        @Schema(enumeration = {"month", "quarter", "year"}) String period,

        Text section,
        Text help,
        Boolean required,
        Boolean repeats,
        List<String> elements,
        Citation source,
        List<Inference> inferred) {
    public Field {
        options = Lists.present(options);
        elements = Lists.present(elements);
        inferred = Lists.present(inferred);
    }

    /** One of the answers to choose from. */
    @Schema(
            name = "FileOption",
            requiredProperties = {"code", "title"})
    public record Option(String code, Text title) {}
}
