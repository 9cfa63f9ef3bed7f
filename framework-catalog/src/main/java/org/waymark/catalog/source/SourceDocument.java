package org.waymark.catalog.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;

/**
 * A document that content is taken from.
 *
 * @param id code by which citations name it
 * @param published year, month or day, such as {@code 2022-02}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDocument(
        @NotBlank String id,
        @NotBlank String title,
        @NotBlank String publisher,
        String published,
        String url,
        String licence) {}
