package org.waymark.catalog.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.Element.Consideration;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.content.Inference;
import org.waymark.catalog.content.Scale.Level;
import org.waymark.catalog.file.Translations;
import org.waymark.catalog.language.Language;

/** Counts the shipped framework against the facts of its source. */
class MaternityEarlyYearsTest {
    private static final Map<String, String> TITLES = titles(
            "PLAN-1", "Vision, strategy and plan",
            "PLAN-2", "Population needs",
            "PLAN-3", "Commissioning and resources",
            "PLAN-4", "Workforce planning",
            "LEAD-1", "Partnership",
            "LEAD-2", "Leadership",
            "LEAD-3", "Community engagement",
            "LEAD-4", "Community assets",
            "DELIVER-1", "Quality",
            "DELIVER-2", "Evidence-based programmes",
            "DELIVER-3", "Co-ordinated working",
            "DELIVER-4", "Sharing personal data",
            "DELIVER-5", "Information for families",
            "EVALUATE-1", "Outcomes framework",
            "EVALUATE-2", "Family access and experience",
            "EVALUATE-3", "Using evidence well",
            "EVALUATE-4", "Local evaluation");

    private final FrameworkContent matrix = Shipped.framework("maternity-early-years");

    @Test
    void has_the_seventeen_elements_by_their_codes_and_titles() {
        Map<String, String> found = new LinkedHashMap<>();
        elements()
                .forEach(element ->
                        found.put(element.code(), element.title().en().text()));

        assertEquals(List.copyOf(TITLES.entrySet()), List.copyOf(found.entrySet()));
    }

    @Test
    void has_four_dimensions_with_their_groups() {
        assertEquals(
                List.of("PLAN", "LEAD", "DELIVER", "EVALUATE"),
                matrix.dimensions().stream().map(dimension -> dimension.code()).toList());
        assertEquals(
                List.of("STRATEGY", "COMMUNITY", "SERVICES", "WORKING-TOGETHER", "OUTCOMES-AND-EXPERIENCE", "EVIDENCE"),
                matrix.dimensions().stream()
                        .flatMap(dimension -> dimension.groups().stream())
                        .map(group -> group.code())
                        .toList());
        assertEquals(
                List.of("PLAN-3", "PLAN-4", "LEAD-1", "LEAD-2", "DELIVER-5"),
                elements()
                        .filter(element -> element.group() == null)
                        .map(Element::code)
                        .toList());
    }

    @Test
    void has_four_levels_whose_numbers_upper_meanings_and_one_long_name_are_marked_inferred() {
        List<Level> levels = matrix.scale().levels();

        assertEquals(List.of(1, 2, 3, 4), levels.stream().map(Level::number).toList());
        assertEquals(
                List.of("Basic", "Early progress", "Substantial progress", "Mature"),
                levels.stream().map(level -> level.name().en().text()).toList());
        assertEquals(
                List.of("Basic", "Early", "Substantial", "Mature"),
                levels.stream().map(level -> level.shortName().en().text()).toList());
        assertEquals(
                List.of("number", "number", "number name descriptor", "number descriptor"),
                levels.stream()
                        .map(level -> String.join(
                                " ",
                                level.inferred().stream().map(Inference::field).toList()))
                        .toList());
    }

    @Test
    void says_what_every_element_considers_from_all_thirteen_statements() {
        elements().forEach(element -> assertFalse(element.considers().isEmpty(), element.code()));
        long statements = considerations()
                .map(consideration -> consideration.source().section())
                .filter(section -> section.startsWith("Insight"))
                .distinct()
                .count();

        assertEquals(13, statements);
        assertTrue(considerations().allMatch(consideration -> consideration.source() != null));
    }

    @Test
    void has_the_twenty_five_evidence_points_under_seven_themes_none_for_lead() {
        Map<String, Long> byTheme = new LinkedHashMap<>();
        matrix.themes().forEach(theme -> byTheme.put(theme.title().en().text(), 0L));
        Map<String, String> titles = new LinkedHashMap<>();
        matrix.themes()
                .forEach(theme -> titles.put(theme.code(), theme.title().en().text()));
        matrix.dimensions().stream()
                .flatMap(dimension -> dimension.prompts().stream())
                .forEach(point -> byTheme.merge(titles.get(point.theme()), 1L, Long::sum));

        Map<String, Long> expected = new LinkedHashMap<>();
        expected.put("Local strategy", 3L);
        expected.put("Workforce planning", 2L);
        expected.put("Services and interventions", 4L);
        expected.put("Coordinated working", 3L);
        expected.put("Information for parents", 4L);
        expected.put("Outcomes and experience", 4L);
        expected.put("Local evaluation", 5L);
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(byTheme.entrySet()));
        assertEquals(List.of(5, 0, 11, 9), Shipped.sizes(matrix.dimensions(), dimension -> dimension.prompts()));
    }

    @Test
    void is_complete_in_english_for_england_and_in_both_languages_for_wales() {
        Variant england = matrix.variants().get(0);
        Variant wales = matrix.variants().get(1);

        assertEquals(List.of(Language.EN), england.languages());
        assertEquals(List.of(Language.EN), Translations.complete(matrix, england));
        assertEquals(List.of(Language.EN, Language.CY), wales.languages());
        assertEquals(List.of(Language.EN, Language.CY), Translations.complete(matrix, wales));
    }

    @Test
    void speaks_of_commissioning_tools_in_england_only() {
        Element resources = elements()
                .filter(element -> element.code().equals("PLAN-3"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(List.of(), List.of("england"), List.of("wales")),
                resources.considers().stream().map(Consideration::variants).toList());
    }

    @Test
    void says_that_permission_for_its_wording_is_to_be_sought() {
        assertTrue(matrix.licence().note().contains("permission to be sought before production use"));
    }

    private Stream<Element> elements() {
        return matrix.dimensions().stream().flatMap(dimension -> dimension.elements().stream());
    }

    private Stream<Consideration> considerations() {
        return elements().flatMap(element -> element.considers().stream());
    }

    private static Map<String, String> titles(String... codesAndTitles) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < codesAndTitles.length; i += 2) {
            titles.put(codesAndTitles[i], codesAndTitles[i + 1]);
        }
        return titles;
    }
}
