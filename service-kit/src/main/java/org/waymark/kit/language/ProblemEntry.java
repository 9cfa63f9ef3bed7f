package org.waymark.kit.language;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What {@code texts/refusals.yaml} holds of one code.
 *
 * @param kind the sorts of refusal it comes with, each the last part of a problem's {@code type}; {@code note} where it refuses nothing
 *     but stands in an answer; none for texts that are no code
 * @param path an example of where in the request it is found; may be empty
 * @param details an example for each argument by name; whether it is a text, a number, a boolean or a list is the argument's shape
 * @param says each sentence it can say, in both languages
 */
public record ProblemEntry(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Set<String> kind,

        String path,
        Map<String, Object> details,
        List<Wording> says) {

    public ProblemEntry {
        kind = Objects.requireNonNullElse(kind, Set.of());
        path = Objects.requireNonNullElse(path, "");
        details = Objects.requireNonNullElse(details, Map.of());
        says = List.copyOf(says);
    }

    /** @param cy with the same places to fill as {@code en} */
    public record Wording(String en, String cy) {}

    /** The same code as several modules use it. */
    ProblemEntry and(ProblemEntry other) {
        Set<String> kinds = new LinkedHashSet<>(kind);
        kinds.addAll(other.kind);
        Map<String, Object> allDetails = new LinkedHashMap<>(other.details);
        allDetails.putAll(details);
        List<Wording> sentences = new ArrayList<>(says);
        other.says.stream().filter(wording -> !says.contains(wording)).forEach(sentences::add);
        return new ProblemEntry(kinds, path.isEmpty() ? other.path : path, allDetails, sentences);
    }
}
