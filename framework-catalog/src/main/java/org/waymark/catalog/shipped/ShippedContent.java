package org.waymark.catalog.shipped;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Enters at the start the shipped files that the catalogue does not hold yet; what it holds stays as it is. Files that it has seen as they
 * are it does not read again: that would be a quarter of a start.
 */
@ApplicationScoped
public class ShippedContent {
    private static final long LOCK = 0x73686970L;

    private final List<ShippedKind> kinds;
    private final ShippedFiles files;
    private final EntityManager database;

    /** @param kinds those with the highest priority first */
    ShippedContent(@All List<ShippedKind> kinds, ShippedFiles files, EntityManager database) {
        this.kinds = kinds;
        this.files = files;
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        publishMissing();
    }

    @Transactional
    public void publishMissing() {
        oneInstanceAtATime();
        if (isNew(files.fingerprint())) {
            kinds.forEach(ShippedKind::enterMissing);
        }
    }

    private boolean isNew(String fingerprint) {
        return database.createNativeQuery(
                                "insert into shipped_content (fingerprint) values (:fingerprint) on conflict do nothing")
                        .setParameter("fingerprint", fingerprint)
                        .executeUpdate()
                > 0;
    }

    private void oneInstanceAtATime() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }
}
