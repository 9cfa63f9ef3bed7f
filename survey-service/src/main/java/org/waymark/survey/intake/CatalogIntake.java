package org.waymark.survey.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.BrokenContract;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.framework.Frameworks;

/** Keeps frameworks and code lists. */
@ApplicationScoped
class CatalogIntake implements Intake {
    private final Frameworks frameworks;
    private final CodeLists codeLists;

    CatalogIntake(Frameworks frameworks, CodeLists codeLists) {
        this.frameworks = frameworks;
        this.codeLists = codeLists;
    }

    @Override
    public String topic() {
        return Topics.CATALOG;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none()
                .on(FrameworkChanged.TYPE, FrameworkChanged.class, (state, meta) -> keep(state))
                .on(CodeListChanged.TYPE, CodeListChanged.class, (state, meta) -> codeLists.replace(state));
    }

    private void keep(FrameworkChanged state) {
        if (state.dimensions().stream()
                .allMatch(dimension -> dimension.elements().isEmpty())) {
            throw new BrokenContract("framework " + state.id() + " has no elements");
        }
        frameworks.replace(state);
    }
}
