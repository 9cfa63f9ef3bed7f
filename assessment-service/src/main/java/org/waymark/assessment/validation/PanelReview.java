package org.waymark.assessment.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the panel has made of a submission so far. */
public record PanelReview(
        @NotNull List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid Strength> strengths,
        List<@NotNull @Valid PanelConclusion> conclusions) {

    public static final PanelReview NONE = new PanelReview(List.of(), List.of(), List.of());

    public PanelReview {
        strengths = strengths == null ? List.of() : strengths;
        conclusions = conclusions == null ? List.of() : conclusions;
    }

    public Map<String, Decision> decisionsByElement() {
        return decisions.stream().collect(Collectors.toMap(Decision::element, Function.identity()));
    }

    /** The same review without its decisions on these elements: they are to be made again. */
    public PanelReview undecidedOn(Set<String> elements) {
        List<Decision> kept = decisions.stream()
                .filter(decision -> !elements.contains(decision.element()))
                .toList();
        return new PanelReview(kept, strengths, conclusions);
    }

    /** The same review with these decisions in place of the earlier ones on the same elements. */
    public PanelReview correctedBy(List<Decision> corrections) {
        List<String> corrected = corrections.stream().map(Decision::element).toList();
        Stream<Decision> kept = decisions.stream().filter(decision -> !corrected.contains(decision.element()));
        return new PanelReview(Stream.concat(kept, corrections.stream()).toList(), strengths, conclusions);
    }
}
