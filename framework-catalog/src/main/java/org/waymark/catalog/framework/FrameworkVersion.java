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

/** One version of a framework: a draft can be replaced, a published version never changes again. */
@Entity
@Table(name = "framework_version")
public class FrameworkVersion {
    /** Where a version stands in its life. */
    @Schema(name = "FrameworkStatus")
    public enum Status {
        DRAFT,
        PUBLISHED
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
        if (status == Status.PUBLISHED) {
            throw Refusal.wrongState(
                    "published-is-immutable",
                    "Version " + label + " of " + framework + " is published and never changes; import a new version.");
        }
        content = newContent;
    }

    /** @throws Refusal when the version is published already */
    public void publish(Instant now) {
        if (status == Status.PUBLISHED) {
            throw Refusal.wrongState("already-published", "Version " + label + " of " + framework + " is published.");
        }
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
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

    /** The aggregate's version: ETag, and sequence of its events. */
    public long revision() {
        return revision;
    }
}
