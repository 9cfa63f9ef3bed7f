package org.waymark.assessment.validation;

import java.util.Collection;
import java.util.List;
import org.waymark.kit.refusal.Fault;

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
        /** @param path where in the request the affiliations stand; empty where they are the caller's own */
        public Fault fault(String path) {
            return new Fault(
                    path, "panel-not-independent", "Nobody validates their own area: affiliated to {areas}.", areas);
        }
    }
}
