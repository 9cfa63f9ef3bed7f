package org.waymark.events;

/**
 * One wording in one language; texts are kept in maps keyed by language, {@code en} or {@code cy}.
 *
 * @param text the wording
 * @param status {@code official} (published by the source) or {@code translation} (ours); null for a wording in its first language
 */
public record Text(String text, String status) {
    public Text {
        Contract.required(text, "text");
    }
}
