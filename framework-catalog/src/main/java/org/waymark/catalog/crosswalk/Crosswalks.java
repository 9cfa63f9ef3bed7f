package org.waymark.catalog.crosswalk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Crosswalks implements PanacheRepositoryBase<Crosswalk, UUID> {
    private static final String NEWEST_TOUCHING = """
            from Crosswalk one
            where ((one.fromFramework = :framework and one.fromVersion = :version)
                or (one.toFramework = :framework and one.toVersion = :version))
              and not exists (select 1 from Crosswalk newer
                              where newer.crosswalk = one.crosswalk and newer.publishedAt > one.publishedAt)
            order by one.crosswalk""";

    public Optional<Crosswalk> named(String crosswalk, String label) {
        return find("crosswalk = ?1 and label = ?2", crosswalk, label).firstResultOptional();
    }

    /**
     * Versions in the order of code and label, after the one with the sort key {@code after}.
     *
     * @param framework only those from or to this framework; null for all
     */
    List<CrosswalkSummary> after(String after, String framework, int limit) {
        return find(
                        "concat(crosswalk, ':', label) > :after and (:framework is null"
                                + " or fromFramework = :framework or toFramework = :framework)"
                                + " order by concat(crosswalk, ':', label)",
                        Parameters.with("after", after).and("framework", framework))
                .page(0, limit)
                .project(CrosswalkSummary.class)
                .list();
    }

    /** Of every crosswalk from or to a framework version the one that was published last. */
    List<Crosswalk> newestTouching(String framework, String version) {
        return list(NEWEST_TOUCHING, Parameters.with("framework", framework).and("version", version));
    }
}
