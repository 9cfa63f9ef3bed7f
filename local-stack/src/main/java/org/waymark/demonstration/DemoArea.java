package org.waymark.demonstration;

import java.util.List;
import java.util.UUID;

/**
 * One made-up area.
 *
 * @param code in a range that names no real area, such as {@code W99000001}
 * @param nation {@code England} or {@code Wales}
 * @param channel how its survey responses arrive
 * @param respondents survey responses
 * @param participants people at its workshop
 */
public record DemoArea(
        String code, String name, String nameCy, String nation, Channel channel, int respondents, int participants) {
    private static final List<DemoArea> ALL = CsvFile.rows("areas").stream()
            .map(row -> new DemoArea(
                    row.get("code"),
                    row.get("name"),
                    row.get("name_cy"),
                    row.get("nation"),
                    Channel.valueOf(row.get("channel")),
                    Integer.parseInt(row.get("respondents")),
                    Integer.parseInt(row.get("participants"))))
            .toList();

    /** People with a token, a local system one by one, or a local system in bulk. */
    public enum Channel {
        INVITATIONS,
        RESPONSES,
        IMPORT
    }

    public static List<DemoArea> all() {
        return ALL;
    }

    static List<DemoArea> of(String nation) {
        return ALL.stream().filter(area -> area.nation.equals(nation)).toList();
    }

    /** Short form for user names: {@code w01}. */
    String label() {
        return (code.substring(0, 1) + code.substring(7)).toLowerCase();
    }

    /** Languages its survey is answered in. */
    List<String> languages() {
        return nation.equals("Wales") ? List.of("en", "cy") : List.of("en");
    }

    UUID id() {
        return DemoIds.of("area", code);
    }

    public UUID assessmentId() {
        return DemoIds.of("assessment", code);
    }

    public UUID surveyId() {
        return DemoIds.of("survey", code);
    }

    UUID workshopId() {
        return DemoIds.of("workshop", code);
    }
}
