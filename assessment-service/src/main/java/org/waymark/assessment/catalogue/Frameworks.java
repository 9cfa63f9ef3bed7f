package org.waymark.assessment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.FrameworkRef;

/** The framework versions that have arrived from the catalogue. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, FrameworkKey> {

    public Optional<Framework> find(FrameworkRef ref) {
        return findByIdOptional(new FrameworkKey(ref.id(), ref.version()));
    }

    public void keep(FrameworkChanged state) {
        findByIdOptional(new FrameworkKey(state.id(), state.version()))
                .ifPresentOrElse(known -> known.replace(state), () -> persist(new Framework(state)));
    }
}
