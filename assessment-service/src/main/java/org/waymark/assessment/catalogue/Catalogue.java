package org.waymark.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.waymark.events.FrameworkRef;

/** What requests refer to of the catalogue, as far as it has arrived. */
@ApplicationScoped
public class Catalogue {
    private final Frameworks frameworks;
    private final Areas areas;
    private final CodeLists codeLists;

    Catalogue(Frameworks frameworks, Areas areas, CodeLists codeLists) {
        this.frameworks = frameworks;
        this.areas = areas;
        this.codeLists = codeLists;
    }

    public Optional<Framework> framework(FrameworkRef ref) {
        return frameworks.find(ref);
    }

    /** The version an aggregate here is pinned to; it arrived before the aggregate was accepted and never goes. */
    public Framework pinned(FrameworkRef ref) {
        return framework(ref).orElseThrow(() -> new IllegalStateException("a pinned framework is missing: " + ref));
    }

    /** The known ones of these GSS codes, by code. */
    public Map<String, Area> areas(Collection<String> codes) {
        return areas.withCodes(codes);
    }

    /** Every code list, to check the codes of a request against. */
    public Vocabulary vocabulary() {
        return codeLists.vocabulary();
    }
}
