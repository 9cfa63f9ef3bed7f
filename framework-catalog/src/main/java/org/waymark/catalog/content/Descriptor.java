package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * What a level means for one element.
 *
 * @param level number of the level
 * @param inferred why the text goes beyond what the source states; null where it does not
 */
@Schema(
        name = "FileDescriptor",
        requiredProperties = {"level", "text"})
public record Descriptor(Integer level, Text text, Citation source, String inferred) {}
