package org.waymark.catalog.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.codelist.CodeList;
import org.waymark.catalog.codelist.CodeListContent;
import org.waymark.catalog.codelist.CodeListContent.Item;
import org.waymark.catalog.file.FrameworkFile;

/** Counts the shipped code lists against the facts of its sources. */
class ReferenceDataTest {
    private final ShippedFiles files = new ShippedFiles(new FrameworkFile());
    private final Map<String, CodeListContent> lists = files.codeLists();

    @Test
    void every_list_keeps_the_rules_and_has_every_label_in_both_languages() {
        lists.forEach((name, list) -> {
            CodeList.of(name, list);
            list.items().forEach(item -> assertNotNull(item.label().cy(), name + ": " + item.code()));
        });
        assertEquals(
                Set.of(
                        "nations",
                        "regions",
                        "audiences",
                        "stakeholder-roles",
                        "agencies",
                        "attendance-levels",
                        "evidence-types",
                        "barrier-types",
                        "action-horizons",
                        "conclusion-themes"),
                lists.keySet());
    }

    @Test
    void has_the_sixteen_roles_of_table_1_three_of_them_in_one_nation_only_and_any_other() {
        List<Item> roles = items("stakeholder-roles");
        assertEquals(
                16,
                roles.stream()
                        .filter(role -> role.attributes().containsKey("table1"))
                        .count());
        assertEquals("other", roles.get(16).code());
        assertEquals(17, roles.size());
        assertEquals(
                Map.of(
                        "Local authority commissioning", List.of("England"),
                        "Clinical commissioning group", List.of("England"),
                        "Families First", List.of("Wales")),
                oneNation("stakeholder-roles"));
    }

    @Test
    void has_the_twenty_two_conclusion_themes_one_of_them_for_wales_only() {
        List<Item> themes = items("conclusion-themes");

        assertEquals(22, themes.size());
        assertEquals(
                Set.of("COMMON-PROCESSES"),
                themes.stream()
                        .filter(theme -> !theme.nations().isEmpty())
                        .map(Item::code)
                        .collect(Collectors.toSet()));
        assertEquals(Map.of("NEED", 19L, "RECOMMENDATION", 2L, "READINESS", 1L), countBy(themes, "kind"));
        assertEquals(Map.of("SELF_ASSESSMENT_AND_PANEL", 20L, "PANEL", 2L), countBy(themes, "basis"));
        assertEquals(
                Set.of("1", "2", "3", "4", "5", "6", "9", "10"),
                countBy(themes, "insight").keySet());
    }

    private List<Item> items(String list) {
        return lists.get(list).items();
    }

    private Map<String, List<String>> oneNation(String list) {
        return items(list).stream()
                .filter(item -> item.nations().size() == 1)
                .collect(Collectors.toMap(item -> item.label().en().text(), Item::nations));
    }

    private static Map<String, Long> countBy(List<Item> items, String attribute) {
        return items.stream()
                .collect(Collectors.groupingBy(item -> item.attributes().get(attribute), Collectors.counting()));
    }
}
