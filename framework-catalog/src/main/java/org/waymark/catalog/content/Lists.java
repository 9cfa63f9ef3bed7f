package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;

/** Lists that are never null. */
final class Lists {
    private Lists() {}

    static <A> List<A> present(List<A> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    static <A, B> List<B> each(List<A> items, Function<A, B> change) {
        return items.stream().map(change).toList();
    }
}
