package org.waymark.catalog.content;

import java.util.List;

/** Lists that are never null. */
final class Lists {
    private Lists() {}

    static <A> List<A> present(List<A> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
