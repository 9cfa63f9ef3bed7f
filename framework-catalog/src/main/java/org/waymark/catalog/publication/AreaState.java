package org.waymark.catalog.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.catalog.area.Area;
import org.waymark.catalog.area.AreaContent;
import org.waymark.catalog.area.Centre;
import org.waymark.catalog.area.FormerCode;
import org.waymark.catalog.area.Population;
import org.waymark.events.AreaChanged;

/** An area as its event carries it. */
final class AreaState {
    private AreaState() {}

    static AreaChanged of(Area area) {
        AreaContent content = area.content();
        return new AreaChanged(
                content.areaId(),
                area.code(),
                Texts.of(content.name()),
                content.nation(),
                content.region(),
                content.type(),
                content.validFrom(),
                content.validTo(),
                content.formerCodes().stream().map(AreaState::formerCode).toList(),
                ids(area.predecessors()),
                ids(area.successors()),
                population(content.population()),
                centre(content.centre()),
                content.fictional());
    }

    private static List<UUID> ids(Collection<Area> areas) {
        return areas.stream().map(Area::areaId).sorted().toList();
    }

    private static AreaChanged.FormerCode formerCode(FormerCode former) {
        return new AreaChanged.FormerCode(former.code(), former.validFrom(), former.validTo());
    }

    private static AreaChanged.Population population(Population population) {
        return population == null ? null : new AreaChanged.Population(population.count(), population.year());
    }

    private static AreaChanged.Centre centre(Centre centre) {
        return centre == null ? null : new AreaChanged.Centre(centre.latitude(), centre.longitude());
    }
}
