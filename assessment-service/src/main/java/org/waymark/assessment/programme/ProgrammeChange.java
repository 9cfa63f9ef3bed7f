package org.waymark.assessment.programme;

import java.util.Map;
import org.waymark.kit.change.Change;

/**
 * A programme after it was defined or one of its cycles was.
 *
 * @param cause as its event names it
 */
public record ProgrammeChange(Programme programme, String action, String cause) implements Change {
    static ProgrammeChange defined(Programme programme) {
        return new ProgrammeChange(programme, "programme-defined", "defined");
    }

    static ProgrammeChange cycleDefined(Programme programme) {
        return new ProgrammeChange(programme, "cycle-defined", "cycle-changed");
    }

    @Override
    public String subject() {
        return programme.id().toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("version", programme.version());
    }
}
