package org.waymark.assessment.workbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that stands in the way of change.
 *
 * @param type code of the list {@code barrier-types}
 * @param elements the elements it holds back
 */
@Schema(name = "WorkbookBarrier")
public record Barrier(
        @NotBlank String type,
        List<@NotNull String> elements,
        @NotNull Remover removableBy,
        @Size(max = 2000) @Schema(nullable = true) String note) {

    public Barrier {
        elements = Workbook.listOrEmpty(elements);
    }

    /** At which level someone could remove it. */
    public enum Remover {
        LOCAL,
        REGIONAL,
        NATIONAL
    }
}
