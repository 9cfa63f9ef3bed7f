package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * One sentence of what the framework wants the world to be like.
 *
 * @param dimension code of the dimension it belongs to; null where it belongs to none
 * @param number the number it bears in its source; null where it bears none
 */
@Schema(
        name = "FileVisionStatement",
        requiredProperties = {"code", "text"})
public record VisionStatement(
        String code, String dimension, String number, Text text, Citation source, String inferred) {}
