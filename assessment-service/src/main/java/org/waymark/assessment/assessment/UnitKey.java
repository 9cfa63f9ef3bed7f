package org.waymark.assessment.assessment;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.events.Unit;

/**
 * What makes a unit the same unit within a cycle. Where a programme counts areas or regions it is the set of areas, whatever the
 * unit is called; within an area (localities, organisations) the name tells units apart.
 */
public record UnitKey(String value) {
    private static final Set<String> WHOLE_AREAS = Set.of("area", "region");

    public static UnitKey of(Unit unit, String countedUnit) {
        String areas = unit.areas().stream().map(Unit.Area::code).sorted().collect(Collectors.joining("+"));
        return new UnitKey(isWholeAreas(countedUnit) ? areas : areas + " " + plain(unit.name()));
    }

    /** Whether a programme that counts these counts areas as a whole, so that each may stand in one unit only. */
    static boolean isWholeAreas(String countedUnit) {
        return WHOLE_AREAS.contains(countedUnit);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
