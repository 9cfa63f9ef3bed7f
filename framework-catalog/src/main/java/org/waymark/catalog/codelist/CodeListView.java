package org.waymark.catalog.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.SourceDocument;

/**
 * A version of a code list as it is answered, with every language.
 *
 * @param version 1 for the first; a change makes the next
 */
@Schema(
        name = "CodeList",
        requiredProperties = {"name", "version", "title", "sources", "items"})
public record CodeListView(
        String name, long version, Text title, List<SourceDocument> sources, List<CodeListContent.Item> items) {
    static CodeListView of(CodeList list) {
        return of(list.name(), list.revision(), list.content());
    }

    static CodeListView of(String name, long version, CodeListContent content) {
        return new CodeListView(name, version, content.title(), content.sources(), content.items());
    }
}
