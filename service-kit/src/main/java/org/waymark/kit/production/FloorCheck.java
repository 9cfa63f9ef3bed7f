package org.waymark.kit.production;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Numbers below which nothing of a group is shown ({@code waymark.floor.…}) may be lowered for made-up people only. */
@ApplicationScoped
class FloorCheck implements ProductionCheck {
    private static final int LOWEST = 5;

    private final Config settings;

    FloorCheck(Config settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "floors";
    }

    @Override
    public List<Finding> findings() {
        return StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("waymark.floor."))
                .sorted()
                .filter(name -> settings.getValue(name, Integer.class) < LOWEST)
                .map(name -> new Finding(name, "it is below " + LOWEST + ", so that few people could be told apart"))
                .toList();
    }
}
