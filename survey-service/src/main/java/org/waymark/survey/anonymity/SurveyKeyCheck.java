package org.waymark.survey.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;
import org.waymark.kit.production.Published;

/** Whoever knows the key and has the database can join who was invited with what was answered. */
@ApplicationScoped
class SurveyKeyCheck implements ProductionCheck {
    private final String key;

    SurveyKeyCheck(@ConfigProperty(name = "waymark.survey.key") String key) {
        this.key = key;
    }

    @Override
    public String name() {
        return "survey-key";
    }

    @Override
    public List<Finding> findings() {
        return Finding.when(
                key.length() < KeyedHashes.SHORTEST_KEY || Published.is(key),
                "WAYMARK_SURVEY_KEY",
                "it is shorter than " + KeyedHashes.SHORTEST_KEY + " characters, or published with Waymark");
    }
}
