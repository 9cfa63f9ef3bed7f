package org.waymark.catalog.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/**
 * A framework in a list.
 *
 * @param title title of its latest version, in every language there is
 * @param versions labels of its published versions, in order
 */
@Schema(requiredProperties = {"framework", "title", "publisher", "versions"})
public record FrameworkSummary(String framework, Text title, String publisher, List<String> versions) {}
