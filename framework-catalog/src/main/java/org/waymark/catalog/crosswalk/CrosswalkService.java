package org.waymark.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.framework.PublishedVersions;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** Publishes crosswalks. */
@ApplicationScoped
public class CrosswalkService {
    private final Crosswalks crosswalks;
    private final PublishedVersions frameworks;
    private final Changes changes;

    CrosswalkService(Crosswalks crosswalks, PublishedVersions frameworks, Changes changes) {
        this.crosswalks = crosswalks;
        this.frameworks = frameworks;
        this.changes = changes;
    }

    /**
     * Publishes a version under its code and label. The same content again changes nothing.
     *
     * @throws Refusal when the version says something else, a framework version is not published, or a mapping is wrong
     */
    @Transactional
    public PutResult<Crosswalk> put(String code, String label, CrosswalkContent content) {
        Optional<Crosswalk> stored = crosswalks.named(code, label);
        if (stored.isPresent()) {
            stored.get().mustSay(content);
            return PutResult.unchanged(stored.get());
        }
        return PutResult.created(publish(code, label, content));
    }

    /**
     * Publishes a version that is not there yet.
     *
     * @throws Refusal when it does not fit what is published; the transaction can go on
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public Crosswalk publish(String code, String label, CrosswalkContent content) {
        FrameworkContent from = published("from", content.from());
        FrameworkContent to = published("to", content.to());
        Crosswalk crosswalk = Crosswalk.of(code, label, content, from, to, Instant.now());
        crosswalks.persist(crosswalk);
        changes.tell(new CrosswalkPublished(crosswalk));
        return crosswalk;
    }

    private FrameworkContent published(String path, CrosswalkContent.Framework named) {
        return frameworks
                .named(named.framework(), named.version())
                .map(frameworks::content)
                .orElseThrow(() -> Refusal.notYetKnown(
                        path,
                        "No version '{version}' of {framework} is published.",
                        named.version(),
                        named.framework()));
    }
}
