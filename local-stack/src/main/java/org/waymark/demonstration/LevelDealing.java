package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each area a validated level per element, so that each nation has the published number of areas at each level. */
final class LevelDealing {
    private LevelDealing() {}

    /** Level by element for each area; an element the area leaves unrated is missing. */
    static Map<DemoArea, Map<String, Integer>> deal() {
        Map<DemoArea, Map<String, Integer>> dealt = new LinkedHashMap<>();
        DemoArea.all().forEach(area -> dealt.put(area, new LinkedHashMap<>()));
        for (String element : Published.elements()) {
            for (String nation : Published.NATIONS) {
                deal(element, nation, dealt);
            }
        }
        return dealt;
    }

    private static void deal(String element, String nation, Map<DemoArea, Map<String, Integer>> dealt) {
        List<Integer> levels = publishedLevels(element, nation);
        List<DemoArea> areas = DemoArea.of(nation);
        List<DemoArea> rated = Chance.of("rated", element, nation).some(areas, levels.size());
        List<DemoArea> ranked = Ranking.weakestFirst(rated, element);
        for (int i = 0; i < levels.size(); i++) {
            dealt.get(ranked.get(i)).put(element, levels.get(i));
        }
    }

    private static List<Integer> publishedLevels(String element, String nation) {
        List<Integer> levels = new ArrayList<>();
        Published.levels().stream()
                .filter(cell -> cell.element().equals(element) && cell.group().equalsIgnoreCase(nation))
                .forEach(cell -> {
                    for (int i = 0; i < cell.areas(); i++) {
                        levels.add(cell.level());
                    }
                });
        return levels;
    }
}
