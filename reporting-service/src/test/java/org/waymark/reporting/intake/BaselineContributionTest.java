package org.waymark.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.events.BaselineChanged;
import org.waymark.kit.inbox.BrokenContract;
import org.waymark.reporting.BaselineFixture;
import org.waymark.reporting.model.Contribution;

class BaselineContributionTest {
    @Test
    void a_withdrawn_baseline_contributes_nothing() {
        assertTrue(
                BaselineContribution.from(baseline("Wales").withdrawn().state()).isEmpty());
    }

    @Test
    void a_unit_that_is_not_to_be_counted_contributes_nothing() {
        assertTrue(BaselineContribution.from(baseline("Wales").counted(false).state())
                .isEmpty());
    }

    @Test
    void working_figures_need_leave_for_the_programme() {
        assertTrue(contribution(baseline("Wales")).working());
        assertFalse(contribution(baseline("Wales").admits("partners", "area", "panel"))
                .working());
    }

    @Test
    void a_name_is_kept_only_with_leave() {
        assertEquals(
                List.of("W99000001"), contribution(baseline("Wales")).unit().areas());
        assertNull(contribution(baseline("Wales").named(false)).unit());
    }

    @Test
    void an_unrated_element_has_no_level() {
        var outcome = contribution(baseline("Wales").unrated("PLAN-1")).outcomes().stream()
                .filter(one -> one.element().equals("PLAN-1"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Contribution.Outcome("PLAN-1", "UNRATED", null), outcome);
    }

    @Test
    void a_role_nobody_came_in_took_no_part() {
        var contribution = contribution(baseline("Wales")
                .participation(
                        9,
                        2,
                        new BaselineChanged.RoleCount("midwife-or-maternity", 0),
                        new BaselineChanged.RoleCount("health-visitor", 2)));
        assertEquals(List.of("health-visitor"), contribution.roles());
    }

    @Test
    void a_theme_drawn_by_both_counts_once() {
        var contribution = contribution(baseline("Wales")
                .concluded(
                        new BaselineChanged.Conclusion("STRATEGY", "NEED", "PANEL"),
                        new BaselineChanged.Conclusion("STRATEGY", "NEED", "SELF_ASSESSMENT"),
                        new BaselineChanged.Conclusion("GOVERNANCE", "RECOMMENDATION", "PANEL")));
        assertEquals(
                List.of(new Contribution.Theme("GOVERNANCE", "PANEL"), new Contribution.Theme("STRATEGY", "BOTH")),
                contribution.themes());
    }

    @Test
    void a_level_off_the_scale_breaks_the_contract() {
        var state = baseline("Wales").rated("PLAN-1", 4).state();
        assertThrows(BrokenContract.class, () -> BaselineContribution.from(state));
    }

    @Test
    void a_nation_nobody_knows_breaks_the_contract() {
        var state = baseline("Atlantis").state();
        assertThrows(BrokenContract.class, () -> BaselineContribution.from(state));
    }

    private static BaselineFixture baseline(String nation) {
        return new BaselineFixture(UUID.randomUUID(), UUID.randomUUID(), nation);
    }

    private static Contribution contribution(BaselineFixture baseline) {
        return BaselineContribution.from(baseline.state()).orElseThrow();
    }
}
