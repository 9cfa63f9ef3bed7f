package org.waymark.assessment.workbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A conclusion the area draws about itself.
 *
 * @param theme code of the list {@code conclusion-themes}
 * @param elements the elements it rests on
 */
public record OwnConclusion(@NotBlank String theme, List<@NotNull String> elements) {
    public OwnConclusion {
        elements = Workbook.listOrEmpty(elements);
    }
}
