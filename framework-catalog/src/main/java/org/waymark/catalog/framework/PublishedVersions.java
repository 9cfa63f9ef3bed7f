package org.waymark.catalog.framework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;

/**
 * Published versions, kept in memory: their content never changes. What can change is their standing, which other instances
 * learn within a second.
 */
@ApplicationScoped
public class PublishedVersions {
    private static final Duration STANDING = Duration.ofSeconds(1);
    private static final long MOST_CHARACTERS = 64L << 20;

    private final FrameworkVersions versions;
    private final FrameworkFile file;
    private final Cache<Name, FrameworkVersion> standing = Caffeine.newBuilder()
            .expireAfterWrite(STANDING)
            .maximumWeight(MOST_CHARACTERS)
            .<Name, FrameworkVersion>weigher(
                    (name, version) -> version.content().length())
            .build();
    private final Cache<UUID, Kept> contents = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<UUID, Kept>weigher((id, kept) -> kept.characters)
            .build();

    PublishedVersions(FrameworkVersions versions, FrameworkFile file) {
        this.versions = versions;
        this.file = file;
    }

    /** A version that was ever published; drafts are none of them. */
    public Optional<FrameworkVersion> named(String framework, String label) {
        return Optional.ofNullable(standing.get(
                new Name(framework, label),
                name -> versions.published(name.framework, name.label).orElse(null)));
    }

    /** A published version that is in memory already, with its content. */
    public Optional<FrameworkVersion> atHand(String framework, String label) {
        return Optional.ofNullable(standing.getIfPresent(new Name(framework, label)))
                .filter(version -> contents.getIfPresent(version.id()) != null);
    }

    /** The content of a version, published or not. */
    public FrameworkContent content(FrameworkVersion version) {
        if (!version.hasBeenPublished()) {
            return file.stored(version.content());
        }
        return contents.get(version.id(), id -> Kept.of(version.content(), file)).content;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) StandingChanged change) {
        standing.invalidate(
                new Name(change.version().framework(), change.version().label()));
    }

    private record Name(String framework, String label) {}

    private record Kept(FrameworkContent content, int characters) {
        static Kept of(String json, FrameworkFile file) {
            return new Kept(file.stored(json), json.length());
        }
    }
}
