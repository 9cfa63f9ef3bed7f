package org.waymark.demonstration;

import java.util.List;
import java.util.Map;

/** What the national side prepares: the made-up areas in the register, the programme and its cycle. */
final class NationalSetUp {
    private final Apis apis;

    NationalSetUp(Apis apis) {
        this.apis = apis;
    }

    void run() {
        DemoArea.all()
                .forEach(area ->
                        apis.catalog().make(Call.put(DemoUsers.admin(), "/v1/areas/" + area.code(), register(area))));
        String programme = "/v1/programmes/" + DemoIds.PROGRAMME;
        apis.assessment().make(Call.put(DemoUsers.programme(), programme, programme()));
        apis.assessment().make(Call.put(DemoUsers.programme(), programme + "/cycles/" + DemoIds.CYCLE, cycle()));
    }

    private static Map<String, Object> register(DemoArea area) {
        return Map.of(
                "areaId",
                area.id(),
                "name",
                Map.of("en", area.name(), "cy", area.nameCy()),
                "nation",
                area.nation(),
                "type",
                "demonstration",
                "validFrom",
                "2020-01-01",
                "fictional",
                true);
    }

    private static Map<String, Object> programme() {
        return Map.of(
                "code",
                "demonstration",
                "title",
                "Demonstration programme (made-up areas)",
                "frameworks",
                List.of(Map.of("id", DemoIds.FRAMEWORK, "version", DemoIds.VERSION)),
                "minimumAreas",
                5,
                "threshold",
                5,
                "expectedRoles",
                DemoRole.all().stream().map(DemoRole::code).toList(),
                "countedUnit",
                "area");
    }

    private static Map<String, Object> cycle() {
        return Map.of("code", "2020-21", "title", "First cycle", "opensOn", "2020-12-01", "closesOn", "2021-05-31");
    }
}
