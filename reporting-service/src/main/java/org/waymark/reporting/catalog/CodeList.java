package org.waymark.reporting.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * One code list with its labels.
 *
 * @param name such as {@code stakeholder-roles}
 */
public record CodeList(String name, List<Item> items) {
    public static final String STAKEHOLDER_ROLES = "stakeholder-roles";
    public static final String CONCLUSION_THEMES = "conclusion-themes";

    /**
     * @param welsh the label in Welsh; null where there is none
     * @param nations nations to which the item applies; empty means every nation
     */
    public record Item(String code, String label, String welsh, Set<String> nations) {
        /** A code that has left the list, or is here before it: the code is all there is to say. */
        public static Item unlisted(String code) {
            return new Item(code, code, null, Set.of());
        }

        public boolean appliesTo(String nation) {
            return nations.isEmpty() || nations.contains(nation);
        }
    }

    /** Where the catalogue's API shows it. */
    public String path() {
        return "/v1/code-lists/" + name;
    }

    /**
     * The same list with Welsh labels.
     *
     * @param missing what stands for a label that there is not, by its code and its English label
     */
    public CodeList inWelsh(BinaryOperator<String> missing) {
        return new CodeList(
                name,
                items.stream()
                        .map(item -> new Item(
                                item.code(),
                                item.welsh() == null ? missing.apply(item.code(), item.label()) : item.welsh(),
                                item.welsh(),
                                item.nations()))
                        .toList());
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
