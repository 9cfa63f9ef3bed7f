package org.waymark.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.events.BaselineChanged;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;
import org.waymark.reporting.model.Model;

/** Turns each newer baseline into its contribution. */
@ApplicationScoped
class BaselineIntake implements Intake {
    private final Model model;
    private final ModelGate gate;

    BaselineIntake(Model model, ModelGate gate) {
        this.model = model;
        this.gate = gate;
    }

    @Override
    public String topic() {
        return Topics.BASELINES;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none()
                .on(
                        BaselineChanged.TYPE,
                        BaselineChanged.class,
                        (baseline, meta) ->
                                model.replace(baseline.assessmentId(), BaselineContribution.from(baseline)));
    }

    @Override
    public void enter() {
        gate.enter();
    }

    @Override
    public void complete() {
        model.writeCells();
    }
}
