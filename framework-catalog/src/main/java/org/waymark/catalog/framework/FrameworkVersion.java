package org.waymark.catalog.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.Ids;
import org.waymark.kit.refusal.Refusal;

/** One version of a framework: a draft can be replaced, the content of a published version never changes again. */
@Entity
@Table(name = "framework_version")
public class FrameworkVersion {
    /** Where a version stands in its life. */
    @Schema(name = "FrameworkStatus")
    public enum Status {
        /** Authors work on it. */
        DRAFT,
        /** Open to new assessments. */
        PUBLISHED,
        /** A newer version takes its place; what rests on this one stays. */
        SUPERSEDED,
        /** Not to be used any more; still there to be read. */
        RETIRED
    }

    @Id
    private UUID id;

    private String framework;
    private String label;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** The whole content as the JSON form of its file. */
    @Column(name = "content")
    private String content;

    private Instant publishedAt;
    private String supersededBy;
    private String retiredBecause;

    @Version
    private long revision = 1;

    protected FrameworkVersion() {}

    /** A new draft; {@code content} is the JSON form of a checked framework file. */
    public static FrameworkVersion draft(String framework, String label, String content) {
        FrameworkVersion draft = new FrameworkVersion();
        draft.id = Ids.next();
        draft.framework = framework;
        draft.label = label;
        draft.status = Status.DRAFT;
        draft.content = content;
        return draft;
    }

    /** @throws Refusal when the version is published */
    public void replace(String newContent) {
        if (hasBeenPublished()) {
            throw Refusal.wrongState(
                    "published-is-immutable",
                    "Version {version} of {framework} is published and never changes; import a new version.",
                    label,
                    framework);
        }
        content = newContent;
    }

    /** @throws Refusal when the version is published already */
    public void publish(Instant now) {
        if (hasBeenPublished()) {
            throw Refusal.wrongState(
                    "already-published", "Version {version} of {framework} is published.", label, framework);
        }
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    /**
     * @param newer label of the version that takes this one's place
     * @throws Refusal when this version is not the one in use
     */
    public void supersede(String newer) {
        if (status != Status.PUBLISHED || newer.equals(label)) {
            throw Refusal.wrongState(
                    "not-in-use",
                    "Version {version} of {framework} is {status}; version {successor} cannot take its place.",
                    label,
                    framework,
                    status,
                    newer);
        }
        status = Status.SUPERSEDED;
        supersededBy = newer;
    }

    /** @throws Refusal when the version is a draft or retired already */
    public void retire(String reason) {
        if (status != Status.PUBLISHED && status != Status.SUPERSEDED) {
            throw Refusal.wrongState(
                    "not-in-use",
                    "Version {version} of {framework} is {status} and cannot be retired.",
                    label,
                    framework,
                    status);
        }
        status = Status.RETIRED;
        retiredBecause = reason;
    }

    /** Whether it has been published: what was, stays readable for ever. */
    public boolean hasBeenPublished() {
        return status != Status.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public String framework() {
        return framework;
    }

    public String label() {
        return label;
    }

    public Status status() {
        return status;
    }

    public String content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Label of the version that took this one's place; null where none has. */
    public String supersededBy() {
        return supersededBy;
    }

    /** Why nobody should use it any more; null while they may. */
    public String retiredBecause() {
        return retiredBecause;
    }

    /** The aggregate's version: ETag, and sequence of its events. */
    public long revision() {
        return revision;
    }
}
