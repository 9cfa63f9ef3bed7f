package org.waymark.catalog.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * Where in a document an item comes from.
 *
 * @param document id of the document among the content's sources
 * @param page null where the extract we work from does not show it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        @NotBlank String document,
        @Positive Integer page,
        @NotBlank String section) {}
