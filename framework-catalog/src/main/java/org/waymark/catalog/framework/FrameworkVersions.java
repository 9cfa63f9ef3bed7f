package org.waymark.catalog.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class FrameworkVersions implements PanacheRepositoryBase<FrameworkVersion, UUID> {
    public Optional<FrameworkVersion> named(String framework, String label) {
        return find("framework = ?1 and label = ?2", framework, label).firstResultOptional();
    }

    /** Held until the transaction ends, so that two changes of one version come one after the other. */
    Optional<FrameworkVersion> forChange(String framework, String label) {
        return find("framework = ?1 and label = ?2", framework, label)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Every version that was ever published. */
    public List<FrameworkVersion> published() {
        return list("status <> ?1 order by framework, label", FrameworkVersion.Status.DRAFT);
    }

    /** Codes of frameworks with a published version, in order, after {@code after}. */
    List<String> publishedFrameworks(String after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct framework from FrameworkVersion"
                                + " where status <> :draft and framework > :after order by framework",
                        String.class)
                .setParameter("draft", FrameworkVersion.Status.DRAFT)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Versions of a framework in the order of their labels; drafts only when asked for. */
    List<FrameworkVersion> of(String framework, boolean drafts, String after, int limit) {
        String published = drafts ? "" : " and status <> 'DRAFT'";
        return find("framework = ?1 and label > ?2" + published + " order by label", framework, after)
                .page(0, limit)
                .list();
    }
}
