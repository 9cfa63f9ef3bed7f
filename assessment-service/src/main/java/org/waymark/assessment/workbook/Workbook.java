package org.waymark.assessment.workbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the area writes down beside its levels. Evidence is notes and links: nothing in it identifies a family. */
public record Workbook(
        @Size(max = 10000) @Schema(nullable = true) String narrative,
        List<@NotNull @Valid ElementEntry> elements,
        List<@NotNull @Valid Barrier> barriers,
        List<@NotNull @Valid PriorityAction> actions,
        List<@NotNull @Valid OwnConclusion> conclusions) {

    public static final Workbook EMPTY = new Workbook(null, null, null, null, null);

    public Workbook {
        elements = listOrEmpty(elements);
        barriers = listOrEmpty(barriers);
        actions = listOrEmpty(actions);
        conclusions = listOrEmpty(conclusions);
    }

    /** A missing list is an empty one. */
    static <T> List<T> listOrEmpty(List<T> items) {
        return items == null ? List.of() : items;
    }
}
