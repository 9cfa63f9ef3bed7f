package org.waymark.catalog.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class FrameworkVersions implements PanacheRepositoryBase<FrameworkVersion, UUID> {
    private static final String SUMMARIES = """
            select framework,
                   (array_agg(cast(title as text) order by published_at desc))[1],
                   (array_agg(publisher order by published_at desc))[1],
                   array_agg(label order by label)
            from framework_version
            where status <> 'DRAFT' and framework > :after
              and (cast(:nation as text) is null or jsonb_exists(nations, :nation))
              and (cast(:audience as text) is null or audiences = '[]' or jsonb_exists(audiences, :audience))
              and (cast(:scale as text) is null or scale_kind = :scale)
            group by framework order by framework limit :limit""";

    public Optional<FrameworkVersion> named(String framework, String label) {
        return find("framework = ?1 and label = ?2", framework, label).firstResultOptional();
    }

    /** Held until the transaction ends, so that two changes of one version come one after the other. */
    Optional<FrameworkVersion> lock(String framework, String label) {
        return find("framework = ?1 and label = ?2", framework, label)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A version that was ever published. */
    @Transactional
    public Optional<FrameworkVersion> published(String framework, String label) {
        return named(framework, label).filter(FrameworkVersion::hasBeenPublished);
    }

    /** Versions that were ever published, in the order of their ids. */
    public List<FrameworkVersion> publishedAfter(UUID id, int limit) {
        return find("status <> ?1 and id > ?2 order by id", FrameworkVersion.Status.DRAFT, id)
                .page(0, limit)
                .list();
    }

    /** Frameworks with a published version that fits the filter, by code, after {@code after}; the newest such version speaks. */
    public List<FrameworkSummary> summaries(FrameworkFilter filter, String after, int limit) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(SUMMARIES, Object[].class)
                .setParameter("nation", filter.nation())
                .setParameter("audience", filter.audience())
                .setParameter("scale", filter.scale())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(FrameworkSummary::of).toList();
    }

    /** Versions of a framework in the order of their labels; drafts only when asked for. */
    public List<VersionSummary> of(String framework, boolean drafts, String after, int limit) {
        String published = drafts ? "" : " and status <> 'DRAFT'";
        return find("framework = ?1 and label > ?2" + published + " order by label", framework, after)
                .page(0, limit)
                .project(VersionSummary.class)
                .list();
    }
}
