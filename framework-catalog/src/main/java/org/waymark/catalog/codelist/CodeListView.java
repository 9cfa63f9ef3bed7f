package org.waymark.catalog.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.SourceDocument;

/** A code list as it is answered, with every language. */
@Schema(
        name = "CodeList",
        requiredProperties = {"name", "title", "sources", "items"})
public record CodeListView(String name, Text title, List<SourceDocument> sources, List<CodeListContent.Item> items) {
    static CodeListView of(CodeList list) {
        CodeListContent content = list.content();
        return new CodeListView(list.name(), content.title(), content.sources(), content.items());
    }
}
