package org.waymark.survey.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.problem.LocalizedFault;

/**
 * What became of one line, in the words of one language.
 *
 * @param id the client's id, only where the line was rejected: of what was stored no id is kept
 * @param errors why it was rejected; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Outcome",
        requiredProperties = {"line", "outcome", "errors"},
        examples = """
                {"line": 3, "outcome": "rejected", "id": "r-3",
                 "errors": [{"path": "ratings[0].level", "code": "level-outside-scale", "detail": "The scale has no level 9."}]}""")
record OutcomeView(
        long line,

        @Schema(enumeration = {Outcome.CREATED, Outcome.UNCHANGED, Outcome.AMENDED, Outcome.REJECTED})
        String outcome,

        String id,
        List<LocalizedFault> errors) {
    static OutcomeView in(Locale language, Outcome outcome, Wordings wordings) {
        return new OutcomeView(
                outcome.line(),
                outcome.outcome(),
                outcome.id(),
                outcome.errors().stream()
                        .map(fault -> LocalizedFault.in(language, fault, wordings))
                        .toList());
    }
}
