package org.waymark.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.reporting.intake.ModelGate;

/** The schema a rebuild fills: made after the one that serves, put in its place when it is full. */
@ApplicationScoped
class FreshModel {
    private static final String SERVING = "model";
    private static final String RETIRED = "model_retired";

    private final EntityManager database;

    FreshModel(EntityManager database) {
        this.database = database;
    }

    /** Starts empty, whatever a rebuild before may have left behind. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void create() {
        drop(ModelGate.FRESH);
        drop(RETIRED);
        run("create schema " + ModelGate.FRESH);
        for (var table : tables()) {
            run("create table %s.%s (like %s.%s including all)".formatted(ModelGate.FRESH, table, SERVING, table));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void putInPlace() {
        run("alter schema " + SERVING + " rename to " + RETIRED);
        run("alter schema " + ModelGate.FRESH + " rename to " + SERVING);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void dropRetired() {
        drop(RETIRED);
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return database.createNativeQuery(
                        "select cast(tablename as text) from pg_tables where schemaname = :schema order by tablename")
                .setParameter("schema", SERVING)
                .getResultList();
    }

    private void drop(String schema) {
        run("drop schema if exists " + schema + " cascade");
    }

    private void run(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
