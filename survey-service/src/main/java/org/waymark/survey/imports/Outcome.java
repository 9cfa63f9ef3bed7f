package org.waymark.survey.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.refusal.Fault;

/**
 * What became of one line.
 *
 * @param id the client's id, only where the line was rejected: of what was stored no id is kept
 * @param errors why it was rejected; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"line": 3, "outcome": "rejected", "id": "r-3",
                 "errors": [{"path": "ratings[0].level", "code": "level-outside-scale", "detail": "The scale has no level 9."}]}""")
record Outcome(
        long line,

        @Schema(description = "created, unchanged, amended or rejected")
        String outcome,

        String id,
        List<Fault> errors) {
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
