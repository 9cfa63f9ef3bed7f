package org.waymark.catalog.publication;

import org.waymark.catalog.area.Area;
import org.waymark.catalog.area.AreaContent;
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
                content.fictional());
    }
}
