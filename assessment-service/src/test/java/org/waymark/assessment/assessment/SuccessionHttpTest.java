package org.waymark.assessment.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

/** A county, the district that took its place on 1 April 2021, and what took the district's place at the end of that year. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SuccessionHttpTest {
    private static final String COUNTY = "W99000011";
    private static final String DISTRICT = "W99000012";
    private static final String BOROUGH = "W99000013";
    private static final LocalDate LAST_OF_COUNTY = LocalDate.of(2021, 3, 31);
    private static final LocalDate LAST_OF_DISTRICT = LocalDate.of(2021, 12, 31);

    @BeforeEach
    void prepare() {
        World.prepare();
        World.area(Samples.area(COUNTY, "Wales", null, LAST_OF_COUNTY, List.of(), List.of(DISTRICT)));
        World.area(Samples.area(
                DISTRICT, "Wales", LAST_OF_COUNTY.plusDays(1), LAST_OF_DISTRICT, List.of(COUNTY), List.of(BOROUGH)));
        World.area(Samples.area(BOROUGH, "Wales", LAST_OF_DISTRICT.plusDays(1), null, List.of(DISTRICT), List.of()));
        await().atMost(Duration.ofSeconds(60)).until(() -> isKnown(COUNTY) && isKnown(DISTRICT) && isKnown(BOROUGH));
    }

    private static boolean isKnown(String area) {
        int status = setUp(UUID.randomUUID(), cycle(2021, LocalDate.of(2022, 6, 30)), area)
                .extract()
                .statusCode();
        return status == 201;
    }

    @Test
    void an_abolished_area_is_not_assessed_in_a_later_cycle() {
        UUID later = cycle(2022);
        setUp(UUID.randomUUID(), later, COUNTY).statusCode(422).body("errors[0].code", equalTo("not-in-force"));
        setUp(UUID.randomUUID(), later, DISTRICT).statusCode(422).body("errors[0].path", equalTo("unit.areas[0]"));
        setUp(UUID.randomUUID(), later, BOROUGH).statusCode(201);
        setUp(UUID.randomUUID(), cycle(2021), BOROUGH).statusCode(422);
    }

    @Test
    void a_place_counts_once_in_a_cycle() {
        UUID cycle = cycle(2021);
        UUID first = UUID.randomUUID();
        setUp(first, cycle, COUNTY).statusCode(201);
        setUp(first, cycle, COUNTY).statusCode(200);
        setUp(UUID.randomUUID(), cycle, DISTRICT)
                .statusCode(409)
                .body("errors[0].code", equalTo("place-assessed-already"));
        setUp(UUID.randomUUID(), cycle, Samples.OTHER_WELSH_AREA).statusCode(201);
        post(programme(), "/v1/assessments/" + first + "/withdraw", "{\"reason\": \"The county has ended.\"}")
                .statusCode(200);
        setUp(UUID.randomUUID(), cycle, DISTRICT).statusCode(201);
        setUp(UUID.randomUUID(), cycle, COUNTY).statusCode(409);
    }

    @Test
    void a_place_counts_once_however_often_it_was_reorganised() {
        UUID cycle = cycle(2021, LocalDate.of(2022, 6, 30));
        setUp(UUID.randomUUID(), cycle, BOROUGH).statusCode(201);
        setUp(UUID.randomUUID(), cycle, COUNTY).statusCode(409);
    }

    private static UUID cycle(int year) {
        return cycle(year, LocalDate.of(year, 12, 31));
    }

    private static UUID cycle(int year, LocalDate closesOn) {
        UUID cycle = UUID.randomUUID();
        String body = """
                {"code": "%s", "title": "Cycle", "opensOn": "%d-01-01", "closesOn": "%s", "lateAllowed": true}""".formatted(cycle, year, closesOn);
        put(programme(), "/v1/programmes/" + World.PROGRAMME + "/cycles/" + cycle, body)
                .statusCode(201);
        return cycle;
    }

    private static ValidatableResponse setUp(UUID id, UUID cycle, String area) {
        return put(coordinator(area), "/v1/assessments/" + id, World.setting(cycle, area, "wales"));
    }
}
