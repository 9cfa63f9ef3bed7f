package org.waymark.survey.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.FrameworkRef;

/** The frameworks that have arrived. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, String> {
    public Optional<Framework> find(FrameworkRef pinned) {
        return findByIdOptional(FrameworkChanged.key(pinned.id(), pinned.version()));
    }

    public void replace(FrameworkChanged state) {
        getEntityManager().merge(new Framework(state));
    }
}
