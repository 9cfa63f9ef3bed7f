package org.waymark.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DemoUsersTest {
    @Test
    void have_different_names() {
        assertEquals(
                DemoUsers.all().size(),
                DemoUsers.all().stream().map(DemoUser::username).distinct().count());
    }

    @Test
    void no_panel_member_reviews_the_area_they_belong_to() {
        DemoArea.all().forEach(area -> assertFalse(DemoUsers.panel(area).areas().contains(area.code()), area.name()));
    }

    @Test
    void only_machines_carry_a_client() {
        assertEquals(
                "local-system-w03", DemoUsers.named("local-system-w03").claims().get("azp"));
        assertFalse(DemoUsers.named("panel-1").claims().containsKey("azp"));
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThrows(NoSuchElementException.class, () -> DemoUsers.named("nobody"));
    }
}
