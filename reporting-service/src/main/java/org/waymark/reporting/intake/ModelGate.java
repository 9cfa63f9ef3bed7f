package org.waymark.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Stands before every transaction that changes the model. The live intake passes it many at a time; a rebuild closes it while it
 * puts the fresh model in the place of the old one. The rebuild's own thread passes freely and is led to the fresh model.
 */
@ApplicationScoped
public class ModelGate {
    /** Name of the schema a rebuild fills. */
    public static final String FRESH = "model_fresh";

    /** Any number, as long as nobody else in this database uses it for an advisory lock. */
    private static final long LOCK = 0x6d6f64656cL;

    private final EntityManager database;
    private final ThreadLocal<Boolean> rebuilding = ThreadLocal.withInitial(() -> false);

    ModelGate(EntityManager database) {
        this.database = database;
    }

    /** Runs the work so that what it takes in goes to the fresh model. */
    public <T> T intoFreshModel(Supplier<T> work) {
        rebuilding.set(true);
        try {
            return work.get();
        } finally {
            rebuilding.remove();
        }
    }

    /** Waits until no live batch is under way and keeps further ones out until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close() {
        run("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enter() {
        if (rebuilding.get()) {
            run("select set_config('search_path', '" + FRESH + ",owned', true)");
        } else {
            run("select cast(pg_advisory_xact_lock_shared(" + LOCK + ") as text)");
        }
    }

    private void run(String statement) {
        database.createNativeQuery(statement).getSingleResult();
    }
}
