package org.waymark.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.waymark.catalog.area.Area;
import org.waymark.catalog.area.AreaChange;
import org.waymark.catalog.codelist.CodeList;
import org.waymark.catalog.codelist.CodeListChange;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.StandingChanged;
import org.waymark.events.AreaChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Topics;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;

/** Puts the state of an aggregate into the outbox, in the transaction that changed it. */
@ApplicationScoped
public class Announcements {
    private final Outbox outbox;
    private final FrameworkFile file;

    Announcements(Outbox outbox, FrameworkFile file) {
        this.outbox = outbox;
        this.file = file;
    }

    void announce(@Observes StandingChanged change) {
        announce(change.version(), change.cause());
    }

    void announce(@Observes AreaChange change) {
        announce(change.area(), change.cause());
    }

    void announce(@Observes CodeListChange change) {
        announce(change.list(), change.cause());
    }

    /** Announces a published version; drafts stay ours. */
    void announce(FrameworkVersion version, String cause) {
        outbox.publish(new OutgoingEvent(
                Topics.CATALOG,
                FrameworkChanged.key(version.framework(), version.label()),
                FrameworkChanged.TYPE,
                version.framework() + ":" + version.label(),
                version.revision(),
                cause,
                FrameworkState.of(
                        file.stored(version.content()), version.status().name())));
    }

    void announce(Area area, String cause) {
        outbox.publish(new OutgoingEvent(
                Topics.CATALOG,
                AreaChanged.key(area.areaId()),
                AreaChanged.TYPE,
                area.areaId().toString(),
                area.revision(),
                cause,
                AreaState.of(area)));
    }

    void announce(CodeList list, String cause) {
        outbox.publish(new OutgoingEvent(
                Topics.CATALOG,
                CodeListChanged.key(list.name()),
                CodeListChanged.TYPE,
                list.name(),
                list.revision(),
                cause,
                CodeListState.of(list.name(), list.content())));
    }
}
