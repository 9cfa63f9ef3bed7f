package org.waymark.catalog.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.language.Language;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** Finds what a caller may read: published versions for everyone, drafts for authors only. */
@ApplicationScoped
public class Reading {
    private final FrameworkVersions versions;
    private final FrameworkFile file;
    private final Caller caller;

    Reading(FrameworkVersions versions, FrameworkFile file, Caller caller) {
        this.versions = versions;
        this.file = file;
        this.caller = caller;
    }

    @Transactional
    public Page<FrameworkSummary> frameworks(Paging paging) {
        List<FrameworkSummary> found = versions.publishedFrameworks(paging.after(), paging.limitPlusOne()).stream()
                .map(this::summary)
                .toList();
        return Page.of(found, paging, FrameworkSummary::framework);
    }

    /** @throws Refusal when there is no such framework, or none that the caller may see */
    @Transactional
    public Page<VersionSummary> versions(String framework, Paging paging) {
        List<VersionSummary> found =
                versions.of(framework, mayReadDrafts(), paging.after(), paging.limitPlusOne()).stream()
                        .map(VersionSummary::of)
                        .toList();
        if (found.isEmpty() && paging.after().isEmpty()) {
            throw Refusal.notFound("framework");
        }
        return Page.of(found, paging, VersionSummary::version);
    }

    /** @throws Refusal when there is no such version, or a draft that the caller may not see */
    @Transactional
    public FrameworkVersion version(String framework, String label) {
        return versions.named(framework, label)
                .filter(version -> version.isPublished() || mayReadDrafts())
                .orElseThrow(() -> Refusal.notFound("framework version"));
    }

    /**
     * @param variant code of the variant to show, or null for all
     * @param accepted languages the caller accepts, best first
     */
    public FrameworkView view(FrameworkVersion version, String variant, List<Locale> accepted) {
        FrameworkContent content = file.stored(version.content());
        Variant shown = variant == null ? null : variant(content, variant);
        List<Language> offered = shown != null
                ? shown.languages()
                : content.variants().stream()
                        .map(Variant::languages)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList();
        return FrameworkView.of(version, content, shown, Language.preferred(accepted, offered));
    }

    private static Variant variant(FrameworkContent content, String code) {
        return content.variants().stream()
                .filter(variant -> variant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("variant"));
    }

    private FrameworkSummary summary(String framework) {
        List<FrameworkVersion> published = versions.of(framework, false, "", Integer.MAX_VALUE);
        FrameworkContent latest =
                file.stored(published.get(published.size() - 1).content());
        return new FrameworkSummary(
                framework,
                latest.title(),
                latest.publisher(),
                published.stream().map(FrameworkVersion::label).toList());
    }

    private boolean mayReadDrafts() {
        return caller.is(Roles.ADMIN);
    }
}
