package org.waymark.catalog.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** Takes framework files in as drafts and publishes them. */
@ApplicationScoped
public class FrameworkService {
    private final FrameworkVersions versions;
    private final FrameworkFile file;
    private final Changes changes;

    FrameworkService(FrameworkVersions versions, FrameworkFile file, Changes changes) {
        this.versions = versions;
        this.file = file;
        this.changes = changes;
    }

    /**
     * Stores a draft under the framework's code and the version's label. Content equal to what is stored changes nothing.
     *
     * @param ifMatch the version the change is based on; needed when a different draft is stored
     */
    @Transactional
    public PutResult<FrameworkVersion> importDraft(
            String framework, String label, FrameworkContent content, String ifMatch) {
        sameName(framework, label, content);
        Optional<FrameworkVersion> stored = versions.lock(framework, label);
        if (stored.isEmpty()) {
            FrameworkVersion draft = FrameworkVersion.draft(framework, label, file.writeJson(content));
            versions.persist(draft);
            changes.tell(new DraftChanged(draft, "imported"));
            return PutResult.created(draft);
        }
        if (file.stored(stored.get().content()).equals(content)) {
            return PutResult.unchanged(stored.get());
        }
        return replace(stored.get(), content, ifMatch);
    }

    /**
     * @param ifMatch when given, the version of the draft that was read before publishing
     * @throws Refusal when an element does not say what a level means
     */
    @Transactional
    public FrameworkVersion publish(String framework, String label, String ifMatch) {
        FrameworkVersion version =
                versions.lock(framework, label).orElseThrow(() -> Refusal.notFound("version", "framework version"));
        if (ifMatch != null) {
            ETags.require(ifMatch, version.revision());
        }
        Completeness.require(file.stored(version.content()));
        version.publish(Instant.now());
        changes.tell(new StandingChanged(version, StandingChanged.PUBLISHED));
        return version;
    }

    private PutResult<FrameworkVersion> replace(FrameworkVersion stored, FrameworkContent content, String ifMatch) {
        if (!stored.hasBeenPublished()) {
            ETags.require(ifMatch, stored.revision());
        }
        stored.replace(file.writeJson(content));
        changes.tell(new DraftChanged(stored, "replaced"));
        return PutResult.amended(stored);
    }

    private static void sameName(String framework, String label, FrameworkContent content) {
        new Faults()
                .check(
                        framework.equals(content.framework()),
                        "framework",
                        "other-framework",
                        "The file is about '{file}', the path about '{path}'.",
                        content.framework(),
                        framework)
                .check(
                        label.equals(content.version()),
                        "version",
                        "other-version",
                        "The file is version '{file}', the path version '{path}'.",
                        content.version(),
                        label)
                .throwIfAny();
    }
}
