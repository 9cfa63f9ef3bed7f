package org.waymark.reporting.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One code list with English labels.
 *
 * @param name such as {@code stakeholder-roles}
 */
public record CodeList(String name, List<Item> items) {
    public static final String STAKEHOLDER_ROLES = "stakeholder-roles";
    public static final String CONCLUSION_THEMES = "conclusion-themes";

    /** @param nations nations to which the item applies; empty means every nation */
    public record Item(String code, String label, Set<String> nations) {
        public boolean appliesTo(String nation) {
            return nations.isEmpty() || nations.contains(nation);
        }
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
