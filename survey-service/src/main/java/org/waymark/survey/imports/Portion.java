package org.waymark.survey.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.Sheet;
import org.waymark.survey.response.Verdict;

/** The lines of one transaction, compared with what is stored and with each other. */
final class Portion {
    private final Map<String, Sheet> stored;
    private final Map<String, Sheet> toStore = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    Portion(Map<String, Sheet> stored) {
        this.stored = stored;
    }

    void reject(Line line, List<Fault> errors) {
        outcomes.add(Outcome.rejected(line, errors));
    }

    void take(Line line, Sheet sheet) {
        Verdict verdict = sheet.against(toStore.getOrDefault(sheet.key(), stored.get(sheet.key())));
        if (verdict.isStored()) {
            toStore.put(sheet.key(), sheet);
        }
        outcomes.add(outcome(line, verdict));
    }

    private static Outcome outcome(Line line, Verdict verdict) {
        return switch (verdict) {
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

    Collection<Sheet> toStore() {
        return toStore.values();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }
}
