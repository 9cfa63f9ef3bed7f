package org.waymark.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was sent and answered, and each finding once, with the line that repeats it. */
final class Report {
    private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
    private final Map<String, String> findings = new TreeMap<>();

    synchronized void add(Attempt attempt, Answer answer, List<String> faults) {
        answers.computeIfAbsent(attempt.operation.id(), id -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        faults.forEach(fault -> findings.putIfAbsent(
                attempt.operation.id() + ": " + fault,
                "  " + String.join(", ", attempt.mutations) + "\n  " + attempt.curl() + "\n  -> " + answer.status()
                        + " " + shortened(answer.text())));
    }

    synchronized void lost(Attempt attempt, Exception failure) {
        findings.putIfAbsent(attempt.operation.id() + ": no answer, " + failure, "  " + attempt.curl());
    }

    synchronized List<String> findings() {
        return findings.entrySet().stream()
                .map(finding -> finding.getKey() + "\n" + finding.getValue())
                .toList();
    }

    synchronized String figures() {
        Map<Integer, Integer> byStatus = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        answers.forEach((operation, statuses) -> {
            text.append("%-32s %s%n".formatted(operation, statuses));
            statuses.forEach((status, count) -> byStatus.merge(status, count, Integer::sum));
        });
        int sent = byStatus.values().stream().mapToInt(Integer::intValue).sum();
        return text
                + "%d operations, %d requests, by status %s, %d findings"
                        .formatted(answers.size(), sent, byStatus, findings.size());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 400));
    }
}
