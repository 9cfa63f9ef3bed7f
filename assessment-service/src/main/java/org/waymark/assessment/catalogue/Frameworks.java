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

    /** The version an aggregate here is pinned to; it arrived before the aggregate was accepted and never goes. */
    public Framework pinned(FrameworkRef ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException("a pinned framework is missing: " + ref));
    }

    public void keep(FrameworkChanged state) {
        findByIdOptional(new FrameworkKey(state.id(), state.version()))
                .ifPresentOrElse(known -> known.replace(state), () -> persist(new Framework(state)));
    }
}
