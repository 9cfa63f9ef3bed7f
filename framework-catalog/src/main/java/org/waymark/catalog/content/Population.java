package org.waymark.catalog.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * A group of people the framework is meant to reach.
 *
 * @param text who they are; null where the title says it all
 */
@Schema(
        name = "FilePopulation",
        requiredProperties = {"code", "title"})
public record Population(String code, Text title, Text text, Citation source, String inferred) {}
