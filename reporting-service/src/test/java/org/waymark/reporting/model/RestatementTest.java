package org.waymark.reporting.model;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.events.BaselineChanged;
import org.waymark.reporting.World;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RestatementTest {
    /** One state of one baseline on its way. */
    private record Sent(BaselineChanged state, long sequence) {
        void publish() {
            World.publish(state, sequence);
        }
    }

    @Test
    void a_correction_restates_the_figures() {
        var world = World.announced(1);
        var baseline = world.baseline("England");
        World.publish(baseline.state(), 1);
        world.awaitAreas(1);

        World.publish(baseline.corrected().rated("PLAN-1", 3).state(), 2);

        awaitLevel(world, "PLAN-1", 3, 1);
        awaitLevel(world, "PLAN-1", 1, 0);
        recountHolds();
    }

    @Test
    void an_older_state_that_arrives_late_changes_nothing() {
        var world = World.announced(1);
        var baseline = world.baseline("England");
        var first = baseline.state();
        World.publish(baseline.corrected().rated("PLAN-1", 3).state(), 2);
        World.publish(first, 1);
        World.publish(world.baseline("England").rated("PLAN-1", 2).state(), 1);

        world.awaitAreas(2);
        awaitLevel(world, "PLAN-1", 3, 1);
        awaitLevel(world, "PLAN-1", 1, 0);
    }

    @Test
    void a_withdrawal_takes_the_area_out_even_when_it_arrives_first() {
        var world = World.announced(1);
        var kept = world.baseline("England");
        var withdrawn = world.baseline("England");
        var before = withdrawn.state();
        World.publish(withdrawn.withdrawn().state(), 2);
        World.publish(before, 1);
        World.publish(kept.state(), 1);

        world.awaitAreas(1);
        awaitLevel(world, "PLAN-1", 1, 1);
        recountHolds();
    }

    @Test
    void a_change_of_consent_restates_the_figures_at_once() {
        var world = World.announced(1);
        var baseline = world.baseline("England");
        World.publish(world.baseline("England").state(), 1);
        World.publish(baseline.state(), 1);
        world.awaitAreas(2);

        World.publish(baseline.admits("partners", "area").state(), 2);
        world.awaitAreas(1);
        World.publish(baseline.admits("partners", "programme").state(), 3);
        world.awaitAreas(2);
        World.publish(baseline.counted(false).state(), 4);
        world.awaitAreas(1);
        recountHolds();
    }

    @Test
    void twice_shuffled_or_only_the_last_per_key_the_figures_are_the_same() {
        var once = story();
        once.states().forEach(Sent::publish);

        var doubled = story();
        var shuffled = new ArrayList<>(Stream.concat(doubled.states().stream(), doubled.states().stream())
                .toList());
        Collections.shuffle(shuffled, new Random(20220201));
        shuffled.forEach(Sent::publish);

        var last = story();
        last.states().stream()
                .filter(state -> last.states().stream()
                        .noneMatch(other -> other.state()
                                        .assessmentId()
                                        .equals(state.state().assessmentId())
                                && other.sequence() > state.sequence()))
                .forEach(Sent::publish);

        List.of(once.world(), doubled.world(), last.world()).forEach(world -> world.awaitAreas(5));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertEquals(once.world().figures(), last.world().figures());
            assertEquals(once.world().figures(), doubled.world().figures());
        });
        recountHolds();
    }

    private record Story(World world, List<Sent> states) {}

    /** Six areas: two corrected, one withdrawn, one that takes back and gives its leave. */
    private static Story story() {
        var world = World.announced(1);
        var states = new ArrayList<Sent>();
        for (int area = 0; area < 6; area++) {
            var baseline = world.baseline(area % 2 == 0 ? "England" : "Wales").rated("PLAN-1", 1 + area % 3);
            states.add(new Sent(baseline.state(), 1));
            switch (area) {
                case 0, 1 ->
                    states.add(new Sent(
                            baseline.corrected()
                                    .rated("PLAN-2", 3)
                                    .unrated("LEAD-1")
                                    .state(),
                            2));
                case 2 -> states.add(new Sent(baseline.withdrawn().state(), 2));
                case 3 -> {
                    states.add(new Sent(baseline.counted(false).state(), 2));
                    states.add(new Sent(baseline.counted(true).named(false).state(), 3));
                }
                default -> {}
            }
        }
        return new Story(world, states);
    }

    private static void awaitLevel(World world, String element, int level, int areas) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.staff()
                        .get(world.path("/levels?group=england"))
                        .then()
                        .body(
                                "rows.find { it.element == '%s' }.levels.find { it.level == %d }.areas.value"
                                        .formatted(element, level),
                                equalTo(areas)));
    }

    private static void recountHolds() {
        World.admin().get("/v1/model/recount").then().statusCode(200).body("equal", equalTo(true));
    }
}
