package org.waymark.catalog.publication;

import static org.waymark.kit.republish.Republishable.CAUSE;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.waymark.catalog.area.Area;
import org.waymark.catalog.area.Areas;
import org.waymark.catalog.codelist.CodeList;
import org.waymark.catalog.codelist.CodeLists;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.kit.republish.Republishable;

/** What the catalogue can announce again: every published framework version, area and code list. */
class Republications {
    @Produces
    @Singleton
    Republishable frameworks(FrameworkVersions versions, Announcements announcements) {
        return Republishable.byId(
                "framework-versions",
                versions::publishedAfter,
                FrameworkVersion::id,
                version -> announcements.announce(version, CAUSE));
    }

    @Produces
    @Singleton
    Republishable areas(Areas areas, Announcements announcements) {
        return Republishable.byId("areas", areas::after, Area::areaId, area -> announcements.announce(area, CAUSE));
    }

    @Produces
    @Singleton
    Republishable codeLists(CodeLists lists, Announcements announcements) {
        return Republishable.byId(
                "code-lists", lists::after, CodeList::id, list -> announcements.announce(list, CAUSE));
    }
}
