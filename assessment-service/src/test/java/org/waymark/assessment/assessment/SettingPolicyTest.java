package org.waymark.assessment.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.FaultCodes;
import org.waymark.assessment.Samples;
import org.waymark.assessment.catalogue.Area;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.programme.Definition;
import org.waymark.assessment.programme.Programme;
import org.waymark.events.FrameworkRef;

class SettingPolicyTest {
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

    private static List<String> faults(String counted, String variant, Framework framework, String... areas) {
        return check(counted, variant, framework, Samples.FRAMEWORK, areas);
    }

    private static List<String> check(
            String counted, String variant, Framework framework, String frameworkId, String... areas) {
        Definition definition = new Definition(
                "demo",
                "Demonstration",
                List.of(new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, null)),
                5,
                5,
                List.of(),
                counted);
        Programme programme = new Programme(UUID.randomUUID(), definition, Samples.vocabulary());
        List<Area> known = Arrays.stream(areas)
                .map(code -> new Area(Samples.area(code, code.startsWith("W") ? "Wales" : "England")))
                .toList();
        Setting setting = new Setting(
                programme.id(),
                UUID.randomUUID(),
                new Setting.UnitOfAreas("Unit", List.of(areas)),
                new FrameworkRef(frameworkId, Samples.VERSION, variant),
                Way.WORKSHOP_ONLY);
        return FaultCodes.of(new SettingPolicy(programme, framework, known).faults(setting));
    }
}
