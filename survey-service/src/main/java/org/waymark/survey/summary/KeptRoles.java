package org.waymark.survey.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Decides which roles may stay with their responses after the close. */
final class KeptRoles {
    private KeptRoles() {}

    /**
     * Roles with fewer respondents than the threshold go, and with them the smallest others until those without a role reach the
     * threshold together: otherwise having none would itself tell the role.
     */
    static List<String> of(Map<String, Long> respondents, int threshold) {
        List<Map.Entry<String, Long>> bySize = respondents.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        long without = 0;
        int dropped = 0;
        for (Map.Entry<String, Long> role : bySize) {
            boolean hides = dropped > 0 && without < threshold;
            if (role.getValue() >= threshold && !hides) {
                break;
            }
            without += role.getValue();
            dropped++;
        }
        return bySize.stream().skip(dropped).map(Map.Entry::getKey).toList();
    }
}
