package org.waymark.demonstration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Areas from the least to the most developed, a little different for every question, so that an area has a character. */
final class Ranking {
    private static final double CHARACTER = 0.8;

    private Ranking() {}

    static List<DemoArea> weakestFirst(List<DemoArea> areas, String question) {
        Map<DemoArea, Double> standing = new HashMap<>();
        for (DemoArea area : areas) {
            double character = Chance.of("character", area.code()).deviation();
            double here = Chance.of("standing", question, area.code()).deviation();
            standing.put(area, CHARACTER * character + here);
        }
        return areas.stream().sorted(Comparator.comparing(standing::get)).toList();
    }
}
