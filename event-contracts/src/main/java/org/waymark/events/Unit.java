package org.waymark.events;

import java.util.List;
import java.util.UUID;

/**
 * What is assessed: usually one area, or several together, as they stood when the event was made.
 *
 * @param nation nation of the unit's areas: {@code England} or {@code Wales}
 */
public record Unit(String name, String nation, List<Area> areas) {
    public Unit {
        Contract.required(name, "unit.name");
        Contract.required(nation, "unit.nation");
        areas = Contract.list(areas);
    }

    public record Area(UUID areaId, String code, String name, String region) {
        public Area {
            Contract.required(areaId, "area.areaId");
            Contract.required(code, "area.code");
        }
    }
}
