package org.waymark.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.catalog.area.Area;
import org.waymark.catalog.area.Areas;
import org.waymark.catalog.codelist.CodeList;
import org.waymark.catalog.codelist.CodeLists;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.kit.audit.Audit;

/** Announces every current state again: the broker is not the archive. */
@ApplicationScoped
public class Republishing {
    private static final String CAUSE = "republished";

    private final FrameworkVersions frameworks;
    private final Areas areas;
    private final CodeLists codeLists;
    private final Announcements announcements;
    private final Audit audit;

    Republishing(
            FrameworkVersions frameworks, Areas areas, CodeLists codeLists, Announcements announcements, Audit audit) {
        this.frameworks = frameworks;
        this.areas = areas;
        this.codeLists = codeLists;
        this.announcements = announcements;
        this.audit = audit;
    }

    /** @return how many states were announced */
    @Transactional
    public int republish() {
        List<FrameworkVersion> published = frameworks.published();
        List<Area> register = areas.listAll();
        List<CodeList> lists = codeLists.listAll();
        published.forEach(version -> announcements.announce(version, CAUSE));
        register.forEach(area -> announcements.announce(area, CAUSE));
        lists.forEach(list -> announcements.announce(list, CAUSE));
        audit.record("states-republished", "catalog");
        return published.size() + register.size() + lists.size();
    }
}
