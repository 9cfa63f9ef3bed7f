package org.waymark.assessment.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the panel asks when it sends a workbook back.
 *
 * @param element the element it is about; null where it is about the whole
 */
public record Question(
        String element, @NotBlank @Size(max = 2000) String text) {}
