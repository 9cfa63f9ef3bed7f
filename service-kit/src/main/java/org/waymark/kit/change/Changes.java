package org.waymark.kit.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Where a use case tells what it has changed; the one thing it needs to know of audit log and outbox. */
@ApplicationScoped
public class Changes {
    private final EntityManager database;
    private final Event<Change> observers;

    Changes(EntityManager database, Event<Change> observers) {
        this.database = database;
        this.observers = observers;
    }

    /** Writes what was changed first, so that observers see the version it has now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Change change) {
        database.flush();
        observers.fire(change);
    }
}
