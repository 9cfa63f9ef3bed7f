package org.waymark.catalog.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalog.content.Dimension;
import org.waymark.catalog.content.Field;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.PractitionerTable;
import org.waymark.catalog.content.PractitionerTable.Entry;
import org.waymark.catalog.content.PractitionerTable.Grouping;
import org.waymark.catalog.content.Question;
import org.waymark.catalog.content.Scale.Level;
import org.waymark.catalog.framework.Completeness;

/** Counts the shipped frameworks against the facts of their sources. */
class ShippedFrameworksTest {
    /** Lists whose items are not taken from a source one by one, and what says where something comes from. */
    private static final Set<String> WITHOUT_A_SOURCE = Set.of("sources", "options", "groups", "inferred");

    static List<FrameworkContent> frameworks() {
        return Shipped.frameworks();
    }

    @Test
    void all_five_are_there() {
        assertEquals(
                Set.of(
                        "maternity-early-years",
                        "ei-matrix-2014",
                        "early-help-system-guide-2022",
                        "early-help-maturity-2016",
                        "early-help-strategy-2013"),
                frameworks().stream().map(FrameworkContent::framework).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void says_what_every_level_means_for_every_element(FrameworkContent framework) {
        Completeness.require(framework);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_item_names_its_source(FrameworkContent framework) {
        List<String> bare = new ArrayList<>();
        withoutSource("", new ObjectMapper().valueToTree(framework), bare);

        assertEquals(List.of(), bare);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void says_on_what_terms_its_wording_may_be_used(FrameworkContent framework) {
        boolean ofTheFoundation = framework.sources().get(0).publisher().contains("Early Intervention Foundation");

        assertNotNull(framework.licence().name());
        assertTrue(!ofTheFoundation
                || framework.licence().note().contains("permission to be sought before production use"));
    }

    @Test
    void the_matrix_of_2014_has_six_sections_with_64_prompts_and_72_suggestions() {
        FrameworkContent matrix = Shipped.framework("ei-matrix-2014");
        List<String> sections = List.of("PLAN", "DELIVER-DATA", "DELIVER-WORKFORCE", "EVALUATE", "LEAD", "FAMILY");

        assertEquals(sections, codes(matrix));
        assertEquals(sections, Shipped.elementCodes(matrix));
        assertEquals(List.of(0, 1, 2, 3, 4), levels(matrix));
        assertEquals(List.of(11, 10, 12, 11, 9, 11), Shipped.sizes(matrix.dimensions(), Dimension::prompts));
        assertEquals(List.of(22, 11, 8, 9, 11, 11), Shipped.sizes(matrix.dimensions(), Dimension::suggestions));
    }

    @Test
    void the_guide_of_2022_has_31_descriptors_scored_0_to_5_with_two_answers_beside_the_score() {
        FrameworkContent guide = Shipped.framework("early-help-system-guide-2022");

        assertEquals(
                Stream.of(
                                numbered("FAMILY-", 7),
                                numbered("WORKFORCE-", 7),
                                numbered("COMMUNITIES-", 5),
                                numbered("LEADERS-", 5),
                                numbered("DATA-", 7))
                        .flatMap(List::stream)
                        .toList(),
                Shipped.elementCodes(guide));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), levels(guide));
        assertTrue(guide.scale().levels().stream().allMatch(level -> level.descriptor() != null));
        assertTrue(Shipped.elements(guide).allMatch(element -> element.statement() != null));
        assertEquals(List.of("text", "text"), kinds(guide.answerFields()));
        assertNotNull(guide.priorities());
        assertEquals("Open Government Licence v3.0", guide.licence().name());
        assertNotNull(guide.licence().attribution());
    }

    @Test
    void the_mature_area_texts_of_2022_describe_level_5() {
        FrameworkContent guide = Shipped.framework("early-help-system-guide-2022");

        assertEquals(
                Set.of(5),
                Shipped.elements(guide)
                        .flatMap(element -> element.descriptors().stream())
                        .map(descriptor -> descriptor.level())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("WORKFORCE-1"),
                Shipped.elements(guide)
                        .filter(element -> element.descriptors().isEmpty())
                        .map(element -> element.code())
                        .toList());
    }

    @Test
    void the_workforce_table_of_2022_has_17_behaviours_and_35_entries_one_type_in_two_groupings() {
        PractitionerTable table = Shipped.framework("early-help-system-guide-2022")
                .practitionerTables()
                .get(0);
        List<String> types = table.groupings().stream()
                .flatMap(grouping -> grouping.entries().stream())
                .map(Entry::code)
                .toList();

        assertEquals(List.of(4, 4, 3, 6), Shipped.sizes(table.groupings(), Grouping::behaviours));
        assertEquals(List.of(5, 5, 13, 12), Shipped.sizes(table.groupings(), Grouping::entries));
        assertEquals(34, Set.copyOf(types).size());
        assertEquals(2, table.fields().size());
    }

    @Test
    void the_vision_of_2022_has_21_statements() {
        FrameworkContent guide = Shipped.framework("early-help-system-guide-2022");

        assertEquals(21, guide.visionStatements().size());
        assertEquals(
                List.of(5L, 4L, 4L, 4L, 4L),
                codes(guide).stream()
                        .map(dimension -> guide.visionStatements().stream()
                                .filter(statement -> dimension.equals(statement.dimension()))
                                .count())
                        .toList());
    }

    @Test
    void the_model_of_2016_has_six_strands_and_four_levels() {
        FrameworkContent model = Shipped.framework("early-help-maturity-2016");

        assertEquals(
                List.of("FAMILY-EXPERIENCE", "LEADERSHIP", "STRATEGY", "WORKFORCE", "DELIVERY", "CULTURE"),
                Shipped.elementCodes(model));
        assertEquals(
                List.of("Early", "Developing", "Maturing", "Mature"),
                model.scale().levels().stream()
                        .map(level -> level.name().en().text())
                        .toList());
        assertEquals(
                List.of("Maturing", "Mature"),
                model.scale().levels().stream()
                        .filter(level -> level.inferred().stream()
                                .anyMatch(inference -> inference.field().equals("name")))
                        .map(level -> level.name().en().text())
                        .toList());
    }

    @Test
    void the_strategy_of_2013_is_a_checklist_of_21_steps_with_notes_and_an_owner() {
        FrameworkContent strategy = Shipped.framework("early-help-strategy-2013");

        assertEquals("checklist", strategy.scale().kind());
        assertEquals(
                List.of("NOT-STARTED", "IN-PROGRESS", "DONE"),
                strategy.scale().levels().stream().map(Level::code).toList());
        assertEquals(numbered("STEP-", 21), Shipped.elementCodes(strategy));
        assertEquals(Set.of("text", "person"), Set.copyOf(kinds(strategy.answerFields())));
    }

    @Test
    void the_resource_map_of_2013_asks_9_questions_and_4_judgements_of_every_service() {
        FrameworkContent strategy = Shipped.framework("early-help-strategy-2013");
        String register = strategy.registers().get(0).code();

        assertEquals(9, questions(strategy, "open").size());
        assertEquals(4, questions(strategy, "judgement").size());
        assertTrue(strategy.questions().stream().allMatch(question -> register.equals(question.register())));
        assertTrue(strategy.registers().get(0).fields().size() >= 10);
    }

    @Test
    void the_strategy_of_2013_has_five_golden_threads_17_indicators_11_target_groups_and_a_template() {
        FrameworkContent strategy = Shipped.framework("early-help-strategy-2013");

        assertEquals(
                5,
                strategy.themes().stream()
                        .filter(theme -> theme.kind().equals("plan"))
                        .count());
        assertEquals(17, strategy.indicators().size());
        assertEquals(11, strategy.populations().size());
        assertEquals(1, strategy.templates().size());
    }

    private static List<String> codes(FrameworkContent framework) {
        return framework.dimensions().stream().map(Dimension::code).toList();
    }

    private static List<Integer> levels(FrameworkContent framework) {
        return framework.scale().levels().stream().map(Level::number).toList();
    }

    private static List<String> kinds(List<Field> fields) {
        return fields.stream().map(Field::kind).toList();
    }

    private static List<Question> questions(FrameworkContent framework, String kind) {
        return framework.questions().stream()
                .filter(question -> question.kind().equals(kind))
                .toList();
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static void withoutSource(String path, JsonNode node, List<String> bare) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode item = node.get(i);
                if (item.isObject() && item.path("source").isEmpty()) {
                    bare.add(path + "[" + i + "]");
                }
                withoutSource(path + "[" + i + "]", item, bare);
            }
        } else {
            node.fields().forEachRemaining(field -> {
                if (!WITHOUT_A_SOURCE.contains(field.getKey())) {
                    withoutSource(path + "." + field.getKey(), field.getValue(), bare);
                }
            });
        }
    }
}
