package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of an item that the source does not state.
 *
 * @param reason why it says what it says
 */
@Schema(
        name = "Inference",
        requiredProperties = {"field", "reason"})
public record Inference(String field, String reason) {}
