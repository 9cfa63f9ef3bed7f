package org.waymark.survey.imports;

import java.util.List;
import org.waymark.kit.refusal.Fault;

/**
 * What became of one line, as it is kept: in no language yet.
 *
 * @param id the client's id, only where the line was rejected: of what was stored no id is kept
 * @param outcome {@code created}, {@code unchanged}, {@code amended} or {@code rejected}
 * @param errors why it was rejected; empty otherwise
 */
record Outcome(long line, String outcome, String id, List<Fault> errors) {
    static final String CREATED = "created";
    static final String UNCHANGED = "unchanged";
    static final String AMENDED = "amended";
    static final String REJECTED = "rejected";

    static Outcome rejected(Line line, List<Fault> errors) {
        return new Outcome(line.number(), REJECTED, line.sourceId(), errors);
    }

    static Outcome taken(Line line, String outcome) {
        return new Outcome(line.number(), outcome, null, List.of());
    }
}
