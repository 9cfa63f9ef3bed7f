package org.waymark.catalog.shipped;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.waymark.catalog.area.AreaService;
import org.waymark.catalog.codelist.CodeList;
import org.waymark.catalog.codelist.CodeListContent;
import org.waymark.catalog.codelist.CodeLists;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkService;
import org.waymark.catalog.crosswalk.Crosswalks;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.Completeness;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.catalog.framework.StandingChanged;
import org.waymark.catalog.publication.Announcements;
import org.waymark.catalog.search.SearchIndex;
import org.waymark.catalog.shipped.ShippedFiles.ShippedCrosswalk;
import org.waymark.kit.refusal.Refusal;

/** Publishes the shipped files that the catalogue does not hold yet; what it holds stays as it is. */
@ApplicationScoped
public class ShippedContent {
    private static final Logger LOG = Logger.getLogger(ShippedContent.class);
    private static final String CAUSE = StandingChanged.SHIPPED;
    private static final long LOCK = 0x73686970L;

    private final ShippedFiles files;
    private final FrameworkVersions frameworks;
    private final FrameworkFile frameworkFile;
    private final CodeLists codeLists;
    private final Crosswalks crosswalks;
    private final CrosswalkService crosswalkService;
    private final AreaService register;
    private final EntityManager database;
    private final SearchIndex index;
    private final Announcements announcements;
    private final Event<StandingChanged> changes;

    ShippedContent(
            ShippedFiles files,
            FrameworkVersions frameworks,
            FrameworkFile frameworkFile,
            CodeLists codeLists,
            Crosswalks crosswalks,
            CrosswalkService crosswalkService,
            AreaService register,
            EntityManager database,
            SearchIndex index,
            Announcements announcements,
            Event<StandingChanged> changes) {
        this.files = files;
        this.frameworks = frameworks;
        this.frameworkFile = frameworkFile;
        this.codeLists = codeLists;
        this.crosswalks = crosswalks;
        this.crosswalkService = crosswalkService;
        this.register = register;
        this.database = database;
        this.index = index;
        this.announcements = announcements;
        this.changes = changes;
    }

    void start(@Observes StartupEvent started) {
        publishMissing();
    }

    @Transactional
    public void publishMissing() {
        oneInstanceAtATime();
        files.frameworks().forEach(this::publish);
        files.codeLists().forEach(this::publish);
        files.crosswalks().forEach(this::publish);
        register.enterMissing(files.areas(), CAUSE);
        index.addMissing();
    }

    private void oneInstanceAtATime() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }

    private void publish(FrameworkContent content) {
        frameworks
                .named(content.framework(), content.version())
                .ifPresentOrElse(held -> compare(held, content), () -> publishNew(content));
    }

    private void publishNew(FrameworkContent content) {
        Completeness.require(content);
        FrameworkVersion version =
                FrameworkVersion.draft(content.framework(), content.version(), frameworkFile.writeJson(content));
        version.publish(Instant.now());
        frameworks.persistAndFlush(version);
        changes.fire(new StandingChanged(version, CAUSE));
    }

    private void compare(FrameworkVersion held, FrameworkContent content) {
        if (!frameworkFile.stored(held.content()).equals(content)) {
            LOG.warnf(
                    "The shipped file of %s %s differs from what the catalogue holds, which stays: a change needs a new version",
                    held.framework(), held.label());
        }
    }

    private void publish(String name, CodeListContent content) {
        if (codeLists.named(name).isEmpty()) {
            CodeList list = CodeList.of(name, content);
            codeLists.persistAndFlush(list);
            announcements.announce(list, CAUSE);
        }
    }

    private void publish(ShippedCrosswalk shipped) {
        if (crosswalks.named(shipped.code(), shipped.label()).isEmpty()) {
            relate(shipped);
        }
    }

    private void relate(ShippedCrosswalk shipped) {
        try {
            crosswalkService.publish(shipped.code(), shipped.label(), shipped.content());
        } catch (Refusal doesNotFit) {
            LOG.warnf(
                    "The shipped crosswalk %s %s does not fit the frameworks that the catalogue holds: %s",
                    shipped.code(), shipped.label(), doesNotFit.getMessage());
        }
    }
}
