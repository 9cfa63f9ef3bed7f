package org.waymark.reporting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts every contribution again and compares the result with the cells. */
@ApplicationScoped
public class Recounting {
    private final EntityManager database;
    private final Contributions contributions;
    private final Cells cells;

    Recounting(EntityManager database, Contributions contributions, Cells cells) {
        this.database = database;
        this.contributions = contributions;
        this.cells = cells;
    }

    /** Sees contributions and cells as of one moment, while the intake goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Recount now() {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var recounted = new CellChanges();
        long[] counted = {0};
        try (var all = contributions.all()) {
            all.forEach(contribution -> {
                recounted.add(contribution);
                counted[0]++;
            });
        }
        return Recount.of(counted[0], cells.all(), recounted.inKeyOrder());
    }
}
