package org.waymark.reporting.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.reporting.model.LocalCopies;

/** The local copies of programmes. */
@ApplicationScoped
public class Programmes {
    private final LocalCopies copies;

    Programmes(LocalCopies copies) {
        this.copies = copies;
    }

    public void keep(Programme programme) {
        copies.keep(programme.programmeId().toString(), programme);
    }

    public Optional<Programme> find(UUID programmeId) {
        return copies.find(Programme.class, programmeId.toString());
    }

    /** @param ids the claim {@code programmes} of a caller; what is no programme of ours is left out */
    public List<Programme> of(Collection<String> ids) {
        return copies.all(Programme.class).stream()
                .filter(programme -> ids.contains(programme.programmeId().toString()))
                .toList();
    }
}
