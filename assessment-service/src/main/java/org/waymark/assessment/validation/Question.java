package org.waymark.assessment.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the panel asks when it sends a workbook back.
 *
 * @param element the element it is about; null where it is about the whole
 */
public record Question(
        @Schema(nullable = true) String element,
        @NotBlank @Size(max = 2000) String text) {}
