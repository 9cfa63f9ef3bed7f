package org.waymark.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoIds;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** Who and what there is in the system: the demonstration, and what was made since. */
final class Known {
    private static final Map<String, List<String>> THINGS = Map.of(
            "framework", List.of("maternity-early-years", "ei-matrix-2014"),
            "crosswalk", List.of("ei-matrix-2014--maternity-early-years"),
            "codeList", List.of("stakeholder-roles"),
            "element", List.of("PLAN-1", "PLAN"),
            "revision", List.of("1"),
            "subject", List.of("panel-1", "peer"),
            "q", List.of("families", "plant"));

    private final Map<String, List<String>> made = new ConcurrentHashMap<>();

    DemoArea area(Random random) {
        return DemoArea.all().get(random.nextInt(DemoArea.all().size()));
    }

    DemoUser user(List<String> roles, DemoArea area, Random random) {
        return switch (roles.get(random.nextInt(roles.size()))) {
            case "programme" -> DemoUsers.programme();
            case "coordinator" -> DemoUsers.coordinator(area);
            case "facilitator" -> DemoUsers.facilitator(area);
            case "panel" -> DemoUsers.panel(area);
            case "peer" -> DemoUsers.peer();
            case "local-system" -> DemoUsers.localSystem(area);
            default -> DemoUsers.admin();
        };
    }

    void made(String name, DemoArea area, String value) {
        made.computeIfAbsent(name + " of " + area.code(), key -> new CopyOnWriteArrayList<>())
                .add(value);
    }

    /** @return a value that names something in the system; null if nothing is known by that name */
    String value(String path, String name, DemoArea area, Random random) {
        List<String> ours = made.getOrDefault(name + " of " + area.code(), List.of());
        if (!ours.isEmpty() && random.nextInt(3) > 0) {
            return ours.get(random.nextInt(ours.size()));
        }
        return switch (name) {
            case "assessmentId" -> area.assessmentId().toString();
            case "surveyId" -> area.surveyId().toString();
            case "programmeId" -> DemoIds.PROGRAMME.toString();
            case "cycleId" -> DemoIds.CYCLE.toString();
            case "area" -> area.code();
            case "workshopId", "importId", "deadLetterId" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "version" -> path.contains("/frameworks/") ? "2020" : "1";
            default -> {
                List<String> things = THINGS.getOrDefault(name, List.of());
                yield things.isEmpty() ? null : things.get(random.nextInt(things.size()));
            }
        };
    }
}
