package org.waymark.catalog.area;

import org.waymark.kit.change.Change;

/** An area was entered or corrected, or an area beside it was. */
public record AreaChange(Area area, String cause) implements Change {
    @Override
    public String action() {
        return "area-" + cause;
    }

    @Override
    public String subject() {
        return area.code();
    }
}
