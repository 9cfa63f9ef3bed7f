package org.waymark.catalog.publication;

import org.waymark.catalog.codelist.CodeListContent;
import org.waymark.events.CodeListChanged;

/** A code list as its event carries it. */
final class CodeListState {
    private CodeListState() {}

    static CodeListChanged of(String name, CodeListContent content) {
        return new CodeListChanged(
                name,
                Texts.of(content.title()),
                content.items().stream()
                        .map(item -> new CodeListChanged.Item(
                                item.code(), Texts.of(item.label()), item.nations(), item.attributes()))
                        .toList());
    }
}
