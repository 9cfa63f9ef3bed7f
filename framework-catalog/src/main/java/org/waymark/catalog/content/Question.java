package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A question to a local area.
 *
 * @param kind {@code open}: answered in words; {@code judgement}: answered with a verdict and its reason
 * @param register code of the register whose every line answers it; null where it is answered once
 */
@Schema(
        name = "FileQuestion",
        requiredProperties = {"code", "kind", "text"})
public record Question(
        String code,
        @Schema(enumeration = {"open", "judgement"}) String kind,
        String register,
        Text text,
        Citation source,
        String inferred) {}
