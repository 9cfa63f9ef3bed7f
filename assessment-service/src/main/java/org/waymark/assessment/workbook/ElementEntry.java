package org.waymark.assessment.workbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the workbook holds about one element. */
public record ElementEntry(
        @NotBlank String element,
        List<@NotNull @Valid Evidence> evidence,
        @Size(max = 5000) @Schema(nullable = true) String worksWell) {

    public ElementEntry {
        evidence = Workbook.listOrEmpty(evidence);
    }
}
