package org.waymark.reporting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Brings contributions and cells up to what baselines say: a replaced contribution changes the cells by new minus old. */
@ApplicationScoped
public class Model {
    private static final String CHANGES = "cell changes of this transaction";

    private final Contributions contributions;
    private final Cells cells;
    private final TransactionSynchronizationRegistry transaction;

    Model(Contributions contributions, Cells cells, TransactionSynchronizationRegistry transaction) {
        this.contributions = contributions;
        this.cells = cells;
        this.transaction = transaction;
    }

    /**
     * Replaces what an assessment contributes; the cells follow in {@link #writeCells()}.
     *
     * @param contribution empty when it contributes nothing, or nothing any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(UUID assessmentId, Optional<Contribution> contribution) {
        var old = contributions.lock(assessmentId);
        contribution.ifPresentOrElse(contributions::put, () -> contributions.delete(assessmentId));
        old.ifPresent(changes()::remove);
        contribution.ifPresent(changes()::add);
    }

    /** Once per transaction, after its last replacement: so that all its cells are locked in one order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writeCells() {
        cells.apply(changes().inKeyOrder());
        transaction.putResource(CHANGES, null);
    }

    private CellChanges changes() {
        if (transaction.getResource(CHANGES) == null) {
            transaction.putResource(CHANGES, new CellChanges());
        }
        return (CellChanges) transaction.getResource(CHANGES);
    }
}
