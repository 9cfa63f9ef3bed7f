package org.waymark.reporting.model;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one assessment adds to the national picture. It exists only while the unit agrees to be counted and its baseline
 * stands; everything else leaves no trace here.
 *
 * @param nation {@code England} or {@code Wales}
 * @param revision revision of the baseline it was taken from
 * @param working whether the agreement admits the programme, so that working figures may count it
 * @param unit the unit's name and areas; null unless it agreed to be named
 * @param roles stakeholder roles that took part in its workshops
 */
public record Contribution(
        UUID assessmentId,
        Scope scope,
        String nation,
        int revision,
        Instant validatedAt,
        boolean working,
        NamedUnit unit,
        List<Outcome> outcomes,
        long respondents,
        long participants,
        List<String> roles,
        List<Theme> themes) {

    /** @param areas GSS codes */
    public record NamedUnit(String name, List<String> areas) {}

    /**
     * @param status {@code RATED}, {@code UNRATED} or {@code NOT_APPLICABLE}
     * @param level number on the framework's scale; null unless rated
     */
    public record Outcome(String element, String status, Integer level) {}

    /** @param basis who drew the conclusion: {@code SELF_ASSESSMENT}, {@code PANEL} or {@code BOTH} */
    public record Theme(String code, String basis) {}

    /** The cells it adds to, each with what it adds. */
    public SortedMap<CellKey, Tally> cells() {
        var cells = new TreeMap<CellKey, Tally>();
        put(cells, Measure.UNITS, "", "", 1);
        for (var outcome : outcomes) {
            put(cells, Measure.STATUS, outcome.element(), outcome.status(), 1);
            if (outcome.level() != null) {
                put(cells, Measure.LEVEL, outcome.element(), outcome.level().toString(), 1);
            }
        }
        roles.forEach(role -> put(cells, Measure.ROLE, role, "", 1));
        themes.forEach(theme -> put(cells, Measure.THEME, theme.code(), theme.basis(), 1));
        put(cells, Measure.RESPONDENTS, "", "", respondents);
        put(cells, Measure.PARTICIPANTS, "", "", participants);
        return cells;
    }

    private void put(SortedMap<CellKey, Tally> cells, Measure measure, String code, String answer, long amount) {
        if (amount != 0) {
            cells.put(
                    new CellKey(scope, nation, measure, code, answer),
                    new Tally(amount, working ? amount : 0, working && unit != null ? amount : 0));
        }
    }
}
