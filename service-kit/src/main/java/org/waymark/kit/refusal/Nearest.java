package org.waymark.kit.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant who wrote something that is not there. */
final class Nearest {
    private static final int MOST = 3;
    private static final double NEAR = 0.75;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** @return at most three of those known, the nearest first; none where nothing comes near */
    static List<String> to(Object sent, Collection<?> known) {
        return known.stream()
                .map(one -> new Candidate(one.toString(), likeness(String.valueOf(sent), one.toString())))
                .filter(candidate -> candidate.likeness >= NEAR)
                .sorted(Comparator.comparing(Candidate::likeness).reversed().thenComparing(Candidate::value))
                .limit(MOST)
                .map(Candidate::value)
                .toList();
    }

    private static double likeness(String one, String other) {
        return SIMILARITY.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    private record Candidate(String value, double likeness) {}
}
