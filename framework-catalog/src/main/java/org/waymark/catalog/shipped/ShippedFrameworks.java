package org.waymark.catalog.shipped;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.Completeness;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.catalog.framework.StandingChanged;
import org.waymark.kit.change.Changes;

/** The frameworks that come with the catalogue. Crosswalks refer to them, so they come first. */
@ApplicationScoped
@Priority(ShippedFrameworks.FIRST)
class ShippedFrameworks implements ShippedKind {
    static final int FIRST = 2;
    private static final Logger LOG = Logger.getLogger(ShippedFrameworks.class);

    private final ShippedFiles files;
    private final FrameworkVersions versions;
    private final FrameworkFile file;
    private final Changes changes;

    ShippedFrameworks(ShippedFiles files, FrameworkVersions versions, FrameworkFile file, Changes changes) {
        this.files = files;
        this.versions = versions;
        this.file = file;
        this.changes = changes;
    }

    @Override
    public void enterMissing() {
        files.frameworks()
                .forEach(content -> versions.named(content.framework(), content.version())
                        .ifPresentOrElse(held -> compare(held, content), () -> publish(content)));
    }

    private void publish(FrameworkContent content) {
        Completeness.require(content);
        FrameworkVersion version =
                FrameworkVersion.draft(content.framework(), content.version(), file.writeJson(content));
        version.publish(Instant.now());
        versions.persist(version);
        changes.tell(new StandingChanged(version, StandingChanged.SHIPPED));
    }

    private void compare(FrameworkVersion held, FrameworkContent content) {
        if (!file.stored(held.content()).equals(content)) {
            LOG.warnf(
                    "The shipped file of %s %s differs from what the catalogue holds, which stays: a change needs a new version",
                    held.framework(), held.label());
        }
    }
}
