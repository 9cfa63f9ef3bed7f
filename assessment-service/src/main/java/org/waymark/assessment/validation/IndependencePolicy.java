package org.waymark.assessment.validation;

import java.util.Collection;
import java.util.List;

/** Nobody validates their own area. Asked at assignment about what is declared, and at every verb of the panel about the caller's token. */
public record IndependencePolicy(Collection<String> unitAreas) {

    public Finding judge(Collection<String> affiliations) {
        List<String> shared =
                affiliations.stream().filter(unitAreas::contains).sorted().toList();
        return shared.isEmpty() ? new Independent() : new Affiliated(shared);
    }

    /** What the policy found. */
    public sealed interface Finding permits Independent, Affiliated {}

    public record Independent() implements Finding {}

    /** @param areas GSS codes that make them part of what they would validate */
    public record Affiliated(List<String> areas) implements Finding {
        public String reason() {
            return "Nobody validates their own area: affiliated to " + String.join(", ", areas) + ".";
        }
    }
}
