package org.waymark.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, String next) {
    /** What every cursor of ours begins with, so that no other text is taken for one. */
    static final String MARK = "after:";

    /**
     * @param found up to {@link Paging#limitPlusOne()} items in order
     * @param sortKey the key the list is sorted by, unique per item
     */
    public static <T> Page<T> of(List<T> found, Paging paging, Function<T, String> sortKey) {
        if (found.size() <= paging.limit()) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, paging.limit()));
        String last = MARK + sortKey.apply(items.get(items.size() - 1));
        return new Page<>(
                items, Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8)));
    }
}
