package org.waymark.assessment.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.waymark.kit.refusal.Refusal;

/** The programmes. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    /** The programme, locked until the transaction ends: changes of one programme happen one after another. */
    public Optional<Programme> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their ids. */
    public List<Programme> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }

    List<Programme> after(UUID last, Scope scope, int limit) {
        PanacheQuery<Programme> found = scope.all()
                ? find("id > ?1 order by id", last)
                : find("id > ?1 and id in ?2 order by id", last, scope.programmes());
        return found.page(Page.ofSize(limit)).list();
    }

    /** @throws Refusal 409 when the code belongs to another programme */
    public void store(Programme programme) {
        try {
            persistAndFlush(programme);
        } catch (ConstraintViolationException taken) {
            throw Refusal.wrongState("code-taken", "Another programme has this code.");
        }
    }
}
