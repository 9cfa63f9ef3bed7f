package org.waymark.assessment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.catalogue.Areas;
import org.waymark.assessment.catalogue.CodeLists;
import org.waymark.assessment.catalogue.Frameworks;
import org.waymark.events.AreaChanged;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;

/** Keeps frameworks, areas and code lists. */
@ApplicationScoped
class CatalogIntake implements Intake {
    private final Frameworks frameworks;
    private final Areas areas;
    private final CodeLists codeLists;

    CatalogIntake(Frameworks frameworks, Areas areas, CodeLists codeLists) {
        this.frameworks = frameworks;
        this.areas = areas;
        this.codeLists = codeLists;
    }

    @Override
    public String topic() {
        return Topics.CATALOG;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none()
                .on(FrameworkChanged.TYPE, FrameworkChanged.class, (state, meta) -> frameworks.keep(state))
                .on(AreaChanged.TYPE, AreaChanged.class, (state, meta) -> areas.keep(state))
                .on(CodeListChanged.TYPE, CodeListChanged.class, (state, meta) -> codeLists.keep(state));
    }
}
