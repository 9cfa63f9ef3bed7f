package org.waymark.catalog.codelist;

import org.waymark.kit.change.Change;

/** A code list is new, or has changed. */
public record CodeListChange(CodeList list, String cause) implements Change {
    @Override
    public String action() {
        return "code-list-" + cause;
    }

    @Override
    public String subject() {
        return list.name();
    }
}
