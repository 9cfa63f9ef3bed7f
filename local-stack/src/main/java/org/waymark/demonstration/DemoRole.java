package org.waymark.demonstration;

import java.util.List;

/**
 * A stakeholder role with how its people turn up in the demonstration.
 *
 * @param nation the only nation that has the role; empty where both do
 * @param surveyWeight how often among respondents, as a weight
 * @param workshopWeight how often among the further people of a workshop, as a weight
 */
record DemoRole(String code, String agency, String level, String nation, int surveyWeight, int workshopWeight) {
    private static final List<DemoRole> ALL = CsvFile.rows("roles").stream()
            .map(row -> new DemoRole(
                    row.get("role"),
                    row.get("agency"),
                    row.get("level"),
                    row.get("nation"),
                    Integer.parseInt(row.get("survey_weight")),
                    Integer.parseInt(row.get("workshop_weight"))))
            .toList();

    static List<DemoRole> all() {
        return ALL;
    }

    static List<DemoRole> in(String wanted) {
        return ALL.stream()
                .filter(role -> role.nation.isEmpty() || role.nation.equals(wanted))
                .toList();
    }
}
