package org.waymark.catalog.shipped;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.catalog.search.SearchIndex;

/** Enters at every start the shipped files that the catalogue does not hold yet; what it holds stays as it is. */
@ApplicationScoped
public class ShippedContent {
    private static final long LOCK = 0x73686970L;

    private final List<ShippedKind> kinds;
    private final EntityManager database;
    private final SearchIndex index;

    /** @param kinds those with the highest priority first */
    ShippedContent(@All List<ShippedKind> kinds, EntityManager database, SearchIndex index) {
        this.kinds = kinds;
        this.database = database;
        this.index = index;
    }

    void start(@Observes StartupEvent started) {
        publishMissing();
    }

    @Transactional
    public void publishMissing() {
        oneInstanceAtATime();
        kinds.forEach(ShippedKind::enterMissing);
        index.addMissing();
    }

    private void oneInstanceAtATime() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }
}
