package org.waymark.catalog.shipped;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.waymark.catalog.crosswalk.CrosswalkService;
import org.waymark.catalog.crosswalk.Crosswalks;
import org.waymark.kit.refusal.Refusal;

/** The crosswalks that come with the catalogue. */
@ApplicationScoped
class ShippedCrosswalks implements ShippedKind {
    private static final Logger LOG = Logger.getLogger(ShippedCrosswalks.class);

    private final ShippedFiles files;
    private final Crosswalks crosswalks;
    private final CrosswalkService service;

    ShippedCrosswalks(ShippedFiles files, Crosswalks crosswalks, CrosswalkService service) {
        this.files = files;
        this.crosswalks = crosswalks;
        this.service = service;
    }

    @Override
    public void enterMissing() {
        files.crosswalks().stream()
                .filter(shipped ->
                        crosswalks.named(shipped.code(), shipped.label()).isEmpty())
                .forEach(this::publish);
    }

    private void publish(ShippedFiles.ShippedCrosswalk shipped) {
        try {
            service.publish(shipped.code(), shipped.label(), shipped.content());
        } catch (Refusal doesNotFit) {
            LOG.warnf(
                    "The shipped crosswalk %s %s does not fit the frameworks that the catalogue holds: %s",
                    shipped.code(), shipped.label(), doesNotFit.getMessage());
        }
    }
}
