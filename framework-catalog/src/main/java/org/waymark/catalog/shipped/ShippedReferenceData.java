package org.waymark.catalog.shipped;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.catalog.area.AreaService;
import org.waymark.catalog.codelist.CodeListService;
import org.waymark.catalog.framework.StandingChanged;

/** The areas and code lists that come with the catalogue. */
@ApplicationScoped
class ShippedReferenceData implements ShippedKind {
    private final ShippedFiles files;
    private final CodeListService codeLists;
    private final AreaService areas;

    ShippedReferenceData(ShippedFiles files, CodeListService codeLists, AreaService areas) {
        this.files = files;
        this.codeLists = codeLists;
        this.areas = areas;
    }

    @Override
    public void enterMissing() {
        files.codeLists().forEach((name, content) -> codeLists.enterMissing(name, content, StandingChanged.SHIPPED));
        areas.enterMissing(files.areas(), StandingChanged.SHIPPED);
    }
}
