package org.waymark.catalog.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.waymark.kit.change.Changes;
import org.waymark.kit.refusal.Refusal;

/** Takes published versions out of use. */
@ApplicationScoped
public class Lifecycle {
    private final FrameworkVersions versions;
    private final Changes changes;

    Lifecycle(FrameworkVersions versions, Changes changes) {
        this.versions = versions;
        this.changes = changes;
    }

    /** @param newer label of a version of the same framework that is in use */
    @Transactional
    public FrameworkVersion supersede(String framework, String label, String newer) {
        versions.named(framework, newer)
                .filter(version -> version.status() == FrameworkVersion.Status.PUBLISHED)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.RULE_BROKEN,
                        "by",
                        "not-in-use",
                        "Version '{version}' of {framework} is not published.",
                        newer,
                        framework));
        return change(framework, label, "superseded", version -> version.supersede(newer));
    }

    @Transactional
    public FrameworkVersion retire(String framework, String label, String reason) {
        return change(framework, label, "retired", version -> version.retire(reason));
    }

    private FrameworkVersion change(String framework, String label, String cause, Consumer<FrameworkVersion> change) {
        FrameworkVersion version =
                versions.lock(framework, label).orElseThrow(() -> Refusal.notFound("version", "framework version"));
        change.accept(version);
        changes.tell(new StandingChanged(version, cause));
        return version;
    }
}
