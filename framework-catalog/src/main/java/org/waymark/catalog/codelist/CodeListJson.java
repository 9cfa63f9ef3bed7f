package org.waymark.catalog.codelist;

import org.waymark.catalog.JsonColumn;

/** A code list's content in its column. */
class CodeListJson extends JsonColumn<CodeListContent> {
    CodeListJson() {
        super(CodeListContent.class);
    }
}
