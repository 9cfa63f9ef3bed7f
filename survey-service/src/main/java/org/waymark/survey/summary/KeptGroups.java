package org.waymark.survey.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Decides which groups may stay with their responses after the close. */
final class KeptGroups {
    private KeptGroups() {}

    /**
     * Groups with fewer respondents than the threshold go, and with them the smallest others until those without a group reach the
     * threshold together: otherwise having none would itself tell the group.
     */
    static List<String> of(Map<String, Long> respondents, int threshold) {
        List<Map.Entry<String, Long>> bySize = respondents.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        long without = 0;
        int dropped = 0;
        for (Map.Entry<String, Long> group : bySize) {
            boolean hides = dropped > 0 && without < threshold;
            if (group.getValue() >= threshold && !hides) {
                break;
            }
            without += group.getValue();
            dropped++;
        }
        return bySize.stream().skip(dropped).map(Map.Entry::getKey).toList();
    }
}
