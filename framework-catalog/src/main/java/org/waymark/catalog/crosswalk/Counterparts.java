package org.waymark.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.framework.PublishedVersions;
import org.waymark.kit.refusal.Refusal;

/** Finds what crosswalks say, read from either side. */
@ApplicationScoped
public class Counterparts {
    private final Crosswalks crosswalks;
    private final PublishedVersions frameworks;

    Counterparts(Crosswalks crosswalks, PublishedVersions frameworks) {
        this.crosswalks = crosswalks;
        this.frameworks = frameworks;
    }

    /** @throws Refusal when there is no such version of a crosswalk */
    @Transactional
    public Crosswalk crosswalk(String code, String label) {
        return crosswalks.named(code, label).orElseThrow(() -> Refusal.notFound("crosswalk", "crosswalk"));
    }

    public CrosswalkView view(Crosswalk crosswalk) {
        CrosswalkContent content = crosswalk.content();
        return CrosswalkView.of(crosswalk, content(content.from()), content(content.to()));
    }

    /**
     * Elements of other frameworks that an element relates to, by the newest version of each crosswalk.
     *
     * @throws Refusal when no such element is published
     */
    @Transactional
    public List<Counterpart> of(String framework, String version, String element) {
        if (content(new CrosswalkContent.Framework(framework, version))
                .elements()
                .noneMatch(one -> one.code().equals(element))) {
            throw Refusal.notFound("element", "element");
        }
        return crosswalks.newestTouching(framework, version).stream()
                .flatMap(crosswalk -> Counterpart.in(crosswalk, framework, version, element))
                .toList();
    }

    private FrameworkContent content(CrosswalkContent.Framework named) {
        return frameworks
                .named(named.framework(), named.version())
                .map(frameworks::content)
                .orElseThrow(() -> Refusal.notFound("version", "framework version"));
    }
}
