package org.waymark.survey.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one line.
 *
 * @param errors why it was rejected; empty otherwise
 */
@Schema(name = "Outcome")
record OutcomeView(
        long line,

        @Schema(enumeration = {Outcome.CREATED, Outcome.UNCHANGED, Outcome.AMENDED, Outcome.REJECTED})
        String outcome,

        List<LineError> errors) {
    /**
     * @param path where in the line, such as {@code ratings[0].level}, or the column of CSV; empty for the line as a whole
     * @param code stable code; the list of problems says what it means
     */
    @Schema(name = "LineError")
    record LineError(String path, String code) {}

    static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                outcome.line(),
                outcome.outcome(),
                outcome.errors().stream()
                        .map(error -> new LineError(error.path(), error.code()))
                        .toList());
    }
}
