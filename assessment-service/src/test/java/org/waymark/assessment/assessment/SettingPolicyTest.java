package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.assessment.catalogue.Area;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Definition;
import org.waymark.assessment.programme.FloorPolicy;
import org.waymark.assessment.programme.Programme;
import org.waymark.events.FrameworkRef;

class SettingPolicyTest {
    private static final Cycle CYCLE = new Cycle(
            UUID.randomUUID(), "wave-1", "First wave", LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31), false);

    @Test
    void a_fitting_setting_passes() {
        assertEquals(List.of(), faults("area", "wales", Samples.framework(), Samples.WELSH_AREA));
    }

    @Test
    void a_variant_is_known_and_meant_for_the_nation() {
        assertEquals(
                List.of("framework.variant not-of-this-nation"),
                faults("area", "england", Samples.framework(), Samples.WELSH_AREA));
        assertEquals(
                List.of("framework.variant unknown-variant"),
                faults("area", "mars", Samples.framework(), Samples.WELSH_AREA));
        assertEquals(
                List.of("framework.variant variant-missing"),
                faults("area", null, Samples.framework(), Samples.WELSH_AREA));
    }

    @Test
    void a_programme_of_areas_takes_one_area_at_a_time() {
        String[] two = {Samples.WELSH_AREA, Samples.OTHER_WELSH_AREA};
        assertEquals(List.of("unit.areas one-area-only"), faults("area", "wales", Samples.framework(), two));
        assertEquals(List.of(), faults("region", "wales", Samples.framework(), two));
    }

    @Test
    void a_unit_lies_in_one_nation() {
        assertEquals(
                List.of("unit.areas more-than-one-nation"),
                faults("region", "wales", Samples.framework(), Samples.WELSH_AREA, Samples.ENGLISH_AREA));
    }

    @Test
    void a_new_assessment_uses_a_published_framework_of_its_programme() {
        Framework retired = new Framework(Samples.frameworkState("other", "RETIRED"));
        assertEquals(
                List.of("framework not-of-this-programme", "framework.version not-published"),
                check("area", "wales", retired, "other", Samples.WELSH_AREA));
    }

    @Test
    void an_area_is_in_force_on_a_day_of_the_cycle() {
        LocalDate opens = CYCLE.opensOn();
        LocalDate closes = CYCLE.closesOn();
        assertEquals(List.of(), faultsOfArea(opens.minusYears(9), opens));
        assertEquals(List.of("unit.areas[0] not-in-force"), faultsOfArea(opens.minusYears(9), opens.minusDays(1)));
        assertEquals(List.of(), faultsOfArea(closes, null));
        assertEquals(List.of("unit.areas[0] not-in-force"), faultsOfArea(closes.plusDays(1), null));
        assertEquals(List.of(), faultsOfArea(null, null));
    }

    private static List<String> faultsOfArea(LocalDate validFrom, LocalDate validTo) {
        Area area = new Area(Samples.area(Samples.WELSH_AREA, "Wales", validFrom, validTo, List.of(), List.of()));
        return check(programme("area"), "wales", Samples.framework(), Samples.FRAMEWORK, List.of(area));
    }

    private static List<String> faults(String counted, String variant, Framework framework, String... areas) {
        return check(counted, variant, framework, Samples.FRAMEWORK, areas);
    }

    private static List<String> check(
            String counted, String variant, Framework framework, String frameworkId, String... areas) {
        List<Area> known = Arrays.stream(areas)
                .map(code -> new Area(Samples.area(code, code.startsWith("W") ? "Wales" : "England")))
                .toList();
        return check(programme(counted), variant, framework, frameworkId, known);
    }

    private static List<String> check(
            Programme programme, String variant, Framework framework, String frameworkId, List<Area> known) {
        Setting setting = new Setting(
                programme.id(),
                CYCLE.cycleId(),
                new Setting.UnitOfAreas("Unit", known.stream().map(Area::code).toList()),
                new FrameworkRef(frameworkId, Samples.VERSION, variant),
                Way.WORKSHOP_ONLY);
        return FaultCodes.of(new SettingPolicy(programme, framework, known).faults(setting));
    }

    private static Programme programme(String counted) {
        Definition definition = new Definition(
                "demo",
                "Demonstration",
                List.of(new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, null)),
                5,
                5,
                List.of(),
                counted,
                null);
        Programme programme = new Programme(UUID.randomUUID(), definition, Samples.vocabulary(), new FloorPolicy(5, 5));
        programme.run(CYCLE);
        return programme;
    }
}
