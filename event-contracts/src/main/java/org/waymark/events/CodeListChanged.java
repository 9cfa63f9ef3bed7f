package org.waymark.events;

import java.util.List;
import java.util.Map;

/** State of one code list, such as {@code stakeholder-roles}. Key {@code code-list:<name>}. */
public record CodeListChanged(String name, Map<String, Text> title, List<Item> items) {
    public static final String TYPE = "org.waymark.catalog.code-list-changed.v1";

    public CodeListChanged {
        Contract.required(name, "name");
        items = Contract.list(items);
    }

    public static String key(String name) {
        return "code-list:" + name;
    }

    /**
     * @param nations nations to which the item applies; empty means every nation
     * @param attributes further facts of the item, such as the insight a conclusion theme comes from
     */
    public record Item(String code, Map<String, Text> label, List<String> nations, Map<String, String> attributes) {
        public Item {
            Contract.required(code, "item.code");
            Contract.required(label, "item.label");
            nations = Contract.list(nations);
            attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        }
    }
}
