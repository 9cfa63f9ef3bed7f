package org.waymark.assessment.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;

class ViewsPolicyTest {
    @Test
    void colleagues_of_one_team_are_one_view() {
        assertEquals(1, count(List.of(), "manager/council", "manager/council"));
    }

    @Test
    void teams_and_agencies_are_counted_across_workshops_and_survey() {
        List<Workshop> workshops = List.of(workshop("manager/council", "manager/health"), workshop("teacher/council"));
        assertEquals(4, ViewsPolicy.USUAL.count(workshops, List.of("parent")));
    }

    @Test
    void a_role_heard_at_the_workshop_is_not_counted_again_for_the_survey() {
        assertEquals(1, count(List.of("manager"), "manager/council"));
    }

    @Test
    void a_survey_alone_counts_its_roles() {
        assertEquals(2, count(List.of("manager", "parent")));
    }

    @Test
    void fewer_than_five_views_are_said_plainly() {
        assertTrue(ViewsPolicy.USUAL
                .advice(4)
                .orElseThrow()
                .detail()
                .endsWith("may show: 4. At least 5, from different teams or agencies, are advised."));
        assertTrue(ViewsPolicy.USUAL.advice(5).isEmpty());
    }

    private static int count(List<String> surveyRoles, String... participants) {
        return ViewsPolicy.USUAL.count(List.of(workshop(participants)), surveyRoles);
    }

    private static Workshop workshop(String... participants) {
        List<Participant> present = Arrays.stream(participants)
                .map(participant -> participant.split("/"))
                .map(words -> new Participant(words[0], words[1], "operational"))
                .toList();
        return new Workshop(UUID.randomUUID(), Samples.TODAY, Workshop.Mode.ROOM, present);
    }
}
