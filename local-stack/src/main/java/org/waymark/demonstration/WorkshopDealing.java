package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;

/** The people of an area's workshop: one at least of each role that took part, then more of them up to the area's number. */
final class WorkshopDealing {
    private WorkshopDealing() {}

    static List<AreaPlan.Participant> deal(DemoArea area, List<DemoRole> roles) {
        Chance chance = Chance.of("participants", area.code());
        List<DemoRole> people = new ArrayList<>(roles);
        while (people.size() < area.participants()) {
            people.add(chance.pick(roles, DemoRole::workshopWeight));
        }
        return people.stream()
                .map(role -> new AreaPlan.Participant(role.code(), role.agency(), level(role, chance)))
                .toList();
    }

    /** A head of service may come where a practitioner is usual. */
    private static String level(DemoRole role, Chance chance) {
        return role.level().equals("operational") && chance.happens(15) ? "strategic" : role.level();
    }
}
