package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A text with where it comes from.
 *
 * @param inferred why it goes beyond what the source states; null where it does not
 */
@Schema(
        name = "FileNote",
        requiredProperties = {"text"})
public record Note(Text text, Citation source, String inferred) {}
