package org.waymark.catalog.crosswalk;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkContent.Framework;
import org.waymark.kit.Ids;
import org.waymark.kit.refusal.Refusal;

/** One version of a crosswalk. It is published as soon as it is stored, and never changes. */
@Entity
@Table(name = "crosswalk")
public class Crosswalk {
    @Id
    private UUID id;

    private String crosswalk;
    private String label;
    private String fromFramework;
    private String fromVersion;
    private String toFramework;
    private String toVersion;

    @Convert(converter = CrosswalkJson.class)
    private CrosswalkContent content;

    private Instant publishedAt;

    @Version
    private long revision = 1;

    protected Crosswalk() {}

    /**
     * @param from content of the framework version it starts from
     * @param to content of the framework version it leads to
     * @throws Refusal with every fault of the mappings
     */
    public static Crosswalk of(
            String code,
            String label,
            CrosswalkContent content,
            FrameworkContent from,
            FrameworkContent to,
            Instant now) {
        CrosswalkRules.check(content.mappings(), from, to).throwIfAny();
        Crosswalk crosswalk = new Crosswalk();
        crosswalk.id = Ids.next();
        crosswalk.crosswalk = code;
        crosswalk.label = label;
        crosswalk.content = content;
        crosswalk.fromFramework = content.from().framework();
        crosswalk.fromVersion = content.from().version();
        crosswalk.toFramework = content.to().framework();
        crosswalk.toVersion = content.to().version();
        crosswalk.publishedAt = now;
        return crosswalk;
    }

    /** @throws Refusal when {@code other} says anything else: a change is a new version */
    public void mustSay(CrosswalkContent other) {
        if (!content.equals(other)) {
            throw Refusal.wrongState(
                    "published-is-immutable",
                    "Version {version} of {crosswalk} is published and never changes; put a new version.",
                    label,
                    crosswalk);
        }
    }

    /** Whether it leads to a framework version, rather than starting from it. */
    boolean leadsTo(String framework, String version) {
        return new Framework(toFramework, toVersion).is(framework, version);
    }

    public String code() {
        return crosswalk;
    }

    public String label() {
        return label;
    }

    public CrosswalkContent content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The aggregate's version: ETag. */
    public long revision() {
        return revision;
    }
}
