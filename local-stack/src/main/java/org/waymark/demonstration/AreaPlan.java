package org.waymark.demonstration;

import java.util.List;
import java.util.UUID;

/** Everything one area does in the demonstration, from its survey to the panel's sign-off. */
record AreaPlan(
        DemoArea area,
        List<Element> elements,
        List<Response> responses,
        List<Participant> participants,
        Workbook workbook,
        List<Strength> strengths,
        List<Conclusion> conclusions) {

    /**
     * One element from the workshop to the panel.
     *
     * @param outcome {@code AGREED}, {@code AGREED_WITH_DISSENT} or {@code NOT_AGREED}
     * @param agreed the level agreed at the workshop; null where there was no agreement
     * @param dissent what those who disagreed said; null unless there is dissent
     * @param validated the level the panel leaves; null where unrated
     * @param reason why the panel adjusted; null where it confirmed
     */
    record Element(String code, String outcome, Integer agreed, String dissent, Integer validated, String reason) {
        boolean adjusted() {
            return reason != null;
        }
    }

    record Response(
            UUID id, String role, String agency, String language, List<Rating> ratings, List<Comment> comments) {}

    /** @param level null: the respondent cannot say */
    record Rating(String element, Integer level) {}

    /** @param kind {@code evidence}, {@code barrier} or {@code priority} */
    record Comment(String element, String kind, String text) {}

    /** @param level {@code strategic}, {@code operational} or {@code community} */
    record Participant(String role, String agency, String level) {}

    record Workbook(String narrative, List<Page> pages, List<Barrier> barriers, List<Action> actions) {}

    /** @param worksWell null where nothing was noted */
    record Page(String element, List<Evidence> evidence, String worksWell) {}

    record Evidence(String type, String note, boolean supporting) {}

    record Barrier(String type, String element, String removableBy, String note) {}

    /** @param horizon {@code short}, {@code medium} or {@code long} */
    record Action(String title, String horizon, String owner, String due) {}

    record Strength(String element, String text) {}

    /**
     * @param byArea drawn in the area's own workbook
     * @param byPanel drawn by the panel
     * @param text the panel's advice
     */
    record Conclusion(String theme, String kind, boolean byArea, boolean byPanel, String text) {}
}
