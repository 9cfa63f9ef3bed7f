package org.waymark.survey.source;

import java.util.Map;
import org.waymark.kit.change.Change;

/** A local system was judged, or judged anew. */
record SourceChange(Source source) implements Change {
    @Override
    public String action() {
        return source.isVouchedFor() ? "source-vouched-for" : "source-vouched-for-no-longer";
    }

    @Override
    public String subject() {
        return source.client();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("reason", source.reason());
    }
}
