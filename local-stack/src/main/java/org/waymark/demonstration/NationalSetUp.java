package org.waymark.demonstration;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What the national side prepares: the made-up areas in the register, the systems it vouches for, the programme and its cycle. */
final class NationalSetUp {
    private final Apis apis;

    NationalSetUp(Apis apis) {
        this.apis = apis;
    }

    void areas() {
        DemoArea.all()
                .forEach(area ->
                        apis.catalog().make(Call.put(DemoUsers.admin(), "/v1/areas/" + area.code(), register(area))));
    }

    /** Vouches for the made-up areas' systems: the demonstration has made up what they send, too. */
    void sources() {
        Map<String, Object> judgement =
                Map.of("vouchedFor", true, "reason", "A system of the demonstration, which sends each answer once.");
        DemoArea.all().forEach(area -> {
            String path = "/v1/sources/" + DemoUsers.localSystem(area).username();
            apis.survey().make(Call.put(DemoUsers.admin(), path, judgement));
        });
    }

    void programmeWithCycle() {
        String programme = "/v1/programmes/" + DemoIds.PROGRAMME;
        apis.assessment().make(Call.put(DemoUsers.programme(), programme, programme()));
        apis.assessment().make(Call.put(DemoUsers.programme(), programme + "/cycles/" + DemoIds.CYCLE, cycle()));
    }

    private static Map<String, Object> register(DemoArea area) {
        return Map.ofEntries(
                entry("areaId", area.id()),
                entry("name", Map.of("en", area.name(), "cy", area.nameCy())),
                entry("nation", area.nation()),
                entry("type", "demonstration"),
                entry("validFrom", "2020-01-01"),
                entry("fictional", true));
    }

    private static Map<String, Object> programme() {
        return Map.ofEntries(
                entry("code", "demonstration"),
                entry("title", "Demonstration programme (made-up areas)"),
                entry("frameworks", List.of(Map.of("id", DemoIds.FRAMEWORK, "version", DemoIds.VERSION))),
                entry("minimumAreas", 5),
                entry("threshold", 5),
                entry(
                        "expectedRoles",
                        DemoRole.all().stream().map(DemoRole::code).toList()),
                entry("countedUnit", "area"));
    }

    private static Map<String, Object> cycle() {
        return Map.ofEntries(
                entry("code", "2020-21"),
                entry("title", "First cycle"),
                entry("opensOn", "2020-12-01"),
                entry("closesOn", "2021-05-31"),
                // its days have long passed when the demonstration plays it again
                entry("lateAllowed", true));
    }
}
