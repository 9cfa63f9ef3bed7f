package org.waymark.reporting.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.reporting.model.LocalCopies;

/** The local copies of programmes. */
@ApplicationScoped
public class Programmes {
    private static final LocalCopies.Kind<Programme> PROGRAMME = new LocalCopies.Kind<>("programme", Programme.class);

    private final LocalCopies copies;
    private final int floor;

    Programmes(LocalCopies copies, @ConfigProperty(name = "waymark.floor.minimum-areas") int floor) {
        this.copies = copies;
        this.floor = floor;
    }

    public void keep(Programme programme) {
        copies.keep(PROGRAMME, programme.programmeId().toString(), programme);
    }

    public Optional<Programme> find(UUID programmeId) {
        return copies.find(PROGRAMME, programmeId.toString()).map(this::keptTo);
    }

    /** @param ids the claim {@code programmes} of a caller; what is no programme of ours is left out */
    public List<Programme> of(Collection<UUID> ids) {
        return copies.all(PROGRAMME).stream()
                .filter(programme -> ids.contains(programme.programmeId()))
                .map(this::keptTo)
                .toList();
    }

    private Programme keptTo(Programme programme) {
        return programme.keptTo(floor);
    }
}
