package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides in which areas each stakeholder role took part in the workshop: in as many per nation as Table 1 says. */
final class RoleDealing {
    private RoleDealing() {}

    static Map<DemoArea, List<DemoRole>> deal() {
        Map<DemoArea, List<DemoRole>> dealt = new LinkedHashMap<>();
        DemoArea.all().forEach(area -> dealt.put(area, new ArrayList<>()));
        for (String nation : Published.NATIONS) {
            DemoRole.in(nation)
                    .forEach(role -> areasFor(role, nation, dealt)
                            .forEach(area -> dealt.get(area).add(role)));
        }
        return dealt;
    }

    /** Areas with the fewest roles so far come first, so that no workshop is without enough different views. */
    private static List<DemoArea> areasFor(DemoRole role, String nation, Map<DemoArea, List<DemoRole>> dealt) {
        return Chance.of("role", role.code(), nation).shuffled(DemoArea.of(nation)).stream()
                .sorted(Comparator.comparingInt(area -> dealt.get(area).size()))
                .limit(published(role, nation))
                .toList();
    }

    private static int published(DemoRole role, String nation) {
        return Published.representation().stream()
                .filter(cell -> cell.role().equals(role.code()) && cell.group().equalsIgnoreCase(nation))
                .mapToInt(Published.RoleCell::areas)
                .findFirst()
                .orElseThrow();
    }
}
