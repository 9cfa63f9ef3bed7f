package org.waymark.survey.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.ResponseOutcome;
import org.waymark.survey.response.StoredResponse;

/** The lines of one transaction, compared with what is stored and with each other. */
final class Portion {
    private final Map<UUID, StoredResponse> stored;
    private final Map<UUID, StoredResponse> toStore = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    Portion(Map<UUID, StoredResponse> stored) {
        this.stored = stored;
    }

    void reject(Line line, List<Fault> errors) {
        outcomes.add(Outcome.rejected(line, errors));
    }

    void take(Line line, StoredResponse response) {
        ResponseOutcome outcome = response.against(toStore.getOrDefault(response.key(), stored.get(response.key())));
        if (outcome.isStored()) {
            toStore.put(response.key(), response);
        }
        outcomes.add(outcome(line, outcome));
    }

    private static Outcome outcome(Line line, ResponseOutcome outcome) {
        return switch (outcome) {
            case CREATED -> Outcome.taken(line, Outcome.CREATED);
            case AMENDED -> Outcome.taken(line, Outcome.AMENDED);
            // a repeated import may bring revisions that later ones have overtaken
            case UNCHANGED, OUTDATED -> Outcome.taken(line, Outcome.UNCHANGED);
            case CONFLICTING ->
                Outcome.rejected(
                        line,
                        List.of(new Fault(
                                "revision",
                                "revision-not-higher",
                                "Other answers are stored under this id; a higher revision amends them.")));
        };
    }

    Collection<StoredResponse> toStore() {
        return toStore.values();
    }

    /** How many of those to store amend nothing. */
    long fresh() {
        return toStore.keySet().stream().filter(key -> !stored.containsKey(key)).count();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }
}
