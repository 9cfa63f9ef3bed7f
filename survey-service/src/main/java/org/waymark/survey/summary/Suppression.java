package org.waymark.survey.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.disclosure.Group;
import org.waymark.disclosure.PeopleRule;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.disclosure.Reason;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.ElementSummary;
import org.waymark.events.SurveyChanged.HiddenGroup;
import org.waymark.events.SurveyChanged.RoleSummary;
import org.waymark.events.SurveyChanged.RowSummary;
import org.waymark.events.SurveyChanged.Summary;
import org.waymark.events.SurveyChanged.Unreached;
import org.waymark.survey.response.Rating;
import org.waymark.survey.survey.Breakdown;

/**
 * Makes the summary out of counts, with the people rule on every element.
 *
 * @param elements codes of the elements asked, in the framework's order
 * @param levels numbers of all levels, lowest first
 * @param breakdown what the groups are
 * @param groups how many answered in each of them
 * @param roles how many answered in each role
 */
record Suppression(
        List<String> elements,
        List<Integer> levels,
        Breakdown breakdown,
        Map<String, Long> groups,
        Map<String, Long> roles,
        int threshold) {

    Summary summary(RatingCounts counts, boolean contactsConfirmed, Unreached unreached) {
        return new Summary(
                all(),
                threshold,
                breakdown.name(),
                elements.stream().map(element -> element(element, counts)).toList(),
                inOrder(roles).map(this::role).toList(),
                Method.VERSION,
                contactsConfirmed,
                unreached);
    }

    /** One row and no breakdown: of a group whose members somebody may have invented, no part is told from another. */
    Unreached unreached(RatingCounts counts, long later) {
        List<ElementSummary> rows = all() == 0
                ? List.of()
                : elements.stream()
                        .map(element -> withoutRows(element(element, counts)))
                        .toList();
        return new Unreached(all(), Math.toIntExact(later), rows);
    }

    private static ElementSummary withoutRows(ElementSummary of) {
        return new ElementSummary(
                of.element(),
                of.suppressed(),
                of.levels(),
                of.rated(),
                of.cannotSay(),
                of.notApplicable(),
                List.of(),
                List.of());
    }

    private int all() {
        return Math.toIntExact(
                groups.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Stream<String> inOrder(Map<String, Long> sizes) {
        return sizes.keySet().stream().sorted();
    }

    /** How many they are is not protected: of a single small role it follows from the others. A small number only says nothing of use. */
    private RoleSummary role(String role) {
        long number = roles.get(role);
        return new RoleSummary(role, number < threshold ? null : Math.toIntExact(number));
    }

    private ElementSummary element(String element, RatingCounts counts) {
        ProtectedTable table = protect(element, counts);
        ProtectedRow overall = table.overall();
        return new ElementSummary(
                element,
                !overall.shown(),
                overall.counts().map(this::levels).orElseGet(this::hiddenLevels),
                overall.counts().map(this::rated).orElse(null),
                overall.counts().map(of -> said(Rating.CANNOT_SAY, of)).orElse(null),
                overall.counts().map(of -> said(Rating.NOT_APPLICABLE, of)).orElse(null),
                table.shownRows().map(this::row).toList(),
                table.groups().stream()
                        .filter(row -> !row.shown())
                        .map(Suppression::hidden)
                        .toList());
    }

    private ProtectedTable protect(String element, RatingCounts counts) {
        List<Group> rows = inOrder(groups)
                .map(group -> Group.ofPeople(group, counts.answers(group, element)))
                .toList();
        return new PeopleRule(threshold).protect(levels.size() + Rating.ANSWERS.size(), rows);
    }

    private RowSummary row(ProtectedRow shown) {
        List<Long> counts = shown.counts().orElseThrow();
        return new RowSummary(
                shown.members(),
                levels(counts),
                rated(counts),
                said(Rating.CANNOT_SAY, counts),
                said(Rating.NOT_APPLICABLE, counts));
    }

    private static HiddenGroup hidden(ProtectedRow row) {
        return new HiddenGroup(
                row.members().get(0), row.reason().map(Reason::name).orElseThrow());
    }

    private List<LevelCount> levels(List<Long> counts) {
        return IntStream.range(0, levels.size())
                .mapToObj(column -> new LevelCount(levels.get(column), Math.toIntExact(counts.get(column))))
                .toList();
    }

    private List<LevelCount> hiddenLevels() {
        return levels.stream().map(level -> new LevelCount(level, null)).toList();
    }

    private int rated(List<Long> counts) {
        return Math.toIntExact(
                counts.stream().limit(levels.size()).mapToLong(Long::longValue).sum());
    }

    private int said(String answer, List<Long> counts) {
        return Math.toIntExact(counts.get(levels.size() + Rating.ANSWERS.indexOf(answer)));
    }
}
