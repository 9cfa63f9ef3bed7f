package org.waymark.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.file.Translations;
import org.waymark.catalog.framework.FrameworkFilter;
import org.waymark.catalog.framework.FrameworkSummary;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.catalog.framework.PublishedVersions;
import org.waymark.catalog.framework.VersionSummary;
import org.waymark.catalog.language.Language;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** Finds what a caller may read: published versions for everyone, drafts for authors only. */
@ApplicationScoped
public class FrameworkReader {
    private final FrameworkVersions versions;
    private final PublishedVersions published;
    private final Caller caller;

    FrameworkReader(FrameworkVersions versions, PublishedVersions published, Caller caller) {
        this.versions = versions;
        this.published = published;
        this.caller = caller;
    }

    @Transactional
    public Page<FrameworkSummary> frameworks(FrameworkFilter filter, Paging paging) {
        return Page.of(
                versions.summaries(filter, paging.after(), paging.limitPlusOne()), paging, FrameworkSummary::framework);
    }

    /** @throws Refusal when there is no such framework, or none that the caller may see */
    @Transactional
    public Page<VersionSummary> versions(String framework, Paging paging) {
        List<VersionSummary> found = versions.of(framework, mayReadDrafts(), paging.after(), paging.limitPlusOne());
        if (found.isEmpty() && paging.after().isEmpty()) {
            throw Refusal.notFound("framework", "framework");
        }
        return Page.of(found, paging, VersionSummary::version);
    }

    /** @throws Refusal when there is no such version, or a draft that the caller may not see */
    public FrameworkVersion version(String framework, String label) {
        return published
                .named(framework, label)
                .or(() -> draft(framework, label))
                .orElseThrow(() -> Refusal.notFound("version", "framework version"));
    }

    /** A published version that can be had without waiting. */
    Optional<FrameworkVersion> atHand(String framework, String label) {
        return published.atHand(framework, label);
    }

    public FrameworkContent content(FrameworkVersion version) {
        return published.content(version);
    }

    /**
     * The language a version is shown in.
     *
     * @param variant code of the variant to show, or null for all
     * @param accepted languages the caller accepts, best first
     * @throws Refusal when there is no such variant
     */
    public Language language(FrameworkVersion version, String variant, List<Locale> accepted) {
        FrameworkContent content = content(version);
        Stream<Variant> shown = variant == null ? content.variants().stream() : Stream.of(variant(content, variant));
        return Language.preferred(
                accepted,
                shown.flatMap(one -> one.languages().stream()).distinct().toList());
    }

    /** @param variant code of the variant to show, or null for all */
    public FrameworkView view(FrameworkVersion version, String variant, Language language) {
        FrameworkContent content = content(version);
        return FrameworkView.of(version, content, variant == null ? null : variant(content, variant), language);
    }

    /** Whether nothing that is shown is missing in the language, whether or not its variants promise it. */
    public boolean isComplete(FrameworkVersion version, String variant, Language language) {
        FrameworkContent content = content(version);
        return content.variants().stream()
                .filter(one -> variant == null || one.code().equals(variant))
                .allMatch(one -> Translations.missing(content, one, language).isEmpty());
    }

    private Optional<FrameworkVersion> draft(String framework, String label) {
        return mayReadDrafts() ? versions.named(framework, label) : Optional.empty();
    }

    private static Variant variant(FrameworkContent content, String code) {
        return content.variants().stream()
                .filter(variant -> variant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("variant", "variant"));
    }

    private boolean mayReadDrafts() {
        return caller.is(Roles.ADMIN);
    }
}
