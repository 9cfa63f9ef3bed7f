package org.waymark.survey.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.disclosure.Group;
import org.waymark.disclosure.PeopleRule;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.events.LevelCount;
import org.waymark.events.SurveyChanged.ElementSummary;
import org.waymark.events.SurveyChanged.RoleSummary;
import org.waymark.events.SurveyChanged.Summary;

/**
 * Makes the summary out of counts, with the people rule on every element.
 *
 * @param elements codes of all elements, in the framework's order
 * @param levels numbers of all levels, lowest first
 * @param roles every role that was invited or answered, so that a role's mere presence tells nothing
 */
record Suppression(List<String> elements, List<Integer> levels, Collection<String> roles, int threshold) {

    Summary summary(long respondents, List<Tally> tallies) {
        List<String> sorted = roles.stream().distinct().sorted().toList();
        List<ProtectedTable> tables = elements.stream()
                .map(element -> protect(element, sorted, tallies))
                .toList();
        return new Summary(
                Math.toIntExact(respondents),
                threshold,
                rows(tables.stream().map(ProtectedTable::overall).toList()),
                sorted.stream().map(role -> role(role, tables)).toList());
    }

    private ProtectedTable protect(String element, List<String> sorted, List<Tally> tallies) {
        List<Tally> ofElement = tallies.stream()
                .filter(tally -> tally.element().equals(element))
                .toList();
        List<Group> groups = sorted.stream()
                .map(role -> Group.ofPeople(role, counts(role, ofElement)))
                .toList();
        return new PeopleRule(threshold).protect(levels.size() + 1, groups);
    }

    /** One count per level, and last of those who cannot say. */
    private long[] counts(String role, List<Tally> ofElement) {
        long[] counts = new long[levels.size() + 1];
        ofElement.stream().filter(tally -> tally.role().equals(role)).forEach(tally -> {
            int column = tally.level() == null ? levels.size() : levels.indexOf(tally.level());
            counts[column] += tally.respondents();
        });
        return counts;
    }

    private RoleSummary role(String role, List<ProtectedTable> tables) {
        List<ElementSummary> rows =
                rows(tables.stream().map(table -> table.group(role)).toList());
        boolean suppressed = rows.stream().allMatch(ElementSummary::suppressed);
        return new RoleSummary(role, suppressed, suppressed ? null : respondents(rows), rows);
    }

    /** Made of nothing but what is shown: the most that answered one element. */
    private static int respondents(List<ElementSummary> rows) {
        return rows.stream()
                .filter(row -> !row.suppressed())
                .mapToInt(row -> row.rated() + row.cannotSay())
                .max()
                .orElseThrow();
    }

    private List<ElementSummary> rows(List<ProtectedRow> cleared) {
        return IntStream.range(0, elements.size())
                .mapToObj(number -> row(elements.get(number), cleared.get(number)))
                .toList();
    }

    private ElementSummary row(String element, ProtectedRow cleared) {
        if (!cleared.shown()) {
            List<LevelCount> hidden =
                    levels.stream().map(level -> new LevelCount(level, null)).toList();
            return new ElementSummary(element, true, hidden, null, null);
        }
        List<Long> counts = cleared.counts().orElseThrow();
        List<LevelCount> shown = new ArrayList<>();
        for (int column = 0; column < levels.size(); column++) {
            shown.add(new LevelCount(levels.get(column), Math.toIntExact(counts.get(column))));
        }
        int rated = shown.stream().mapToInt(LevelCount::count).sum();
        return new ElementSummary(element, false, shown, rated, Math.toIntExact(counts.get(levels.size())));
    }
}
