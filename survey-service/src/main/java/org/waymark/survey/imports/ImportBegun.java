package org.waymark.survey.imports;

import java.util.Map;
import org.waymark.kit.change.Change;

/** A local system has begun to send responses. */
record ImportBegun(Import begun) implements Change {
    @Override
    public String action() {
        return "import-begun";
    }

    @Override
    public String subject() {
        return begun.surveyId().toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("import", begun.id(), "dryRun", begun.isDryRun());
    }
}
